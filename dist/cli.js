import './cli/index.js';
