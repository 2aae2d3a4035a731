export type { PatternBank, PatternSearch, PatternStore, SearchHit, SearchQuery } from './ports.ts';
