export { buildSite, type SiteParts } from './build-site.ts';
export { fileInTheWay, notASite } from './problems.ts';
export { filesInTheWay, MANIFEST_PATH, readManifest, type SiteManifest } from './site-manifest.ts';
