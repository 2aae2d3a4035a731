/** Files that configure a proxy: nginx, as it reads them or as a template is filled in. */
export const PROXY_FILES = /(^|\/)[^/]*nginx[^/]*$|\.conf(\.(template|j2|jinja2?|tmpl|tpl|erb|sigil))?$/;
