"""The use cases that follow from the spec. Written anew when the spec changes; override them one folder up."""
