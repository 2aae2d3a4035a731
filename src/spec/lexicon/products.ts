const PRODUCT =
  /^(?:supabase|postgres(?:ql)?|mysql|mariadb|mongo(?:db|ose)?|redis|firebase|firestore|sqlite|dynamodb|neo4j|qdrant|pinecone|prisma|drizzle|sqlalchemy|alembic|typeorm|sequelize|next(?:\.?js)?|react(?: native)?|vue(?:\.?js)?|angular|svelte|node(?:\.?js)?|express(?:\.?js)?|nest(?:\.?js)?|fastapi|django|flask|spring(?: boot)?|laravel|rails|docker(?: compose)?|kubernetes|aws|gcp|azure|s3|vercel|netlify|stripe|kafka|rabbitmq|celery|elasticsearch|nginx|tailwind(?: ?css)?|typescript|javascript|python|golang|rust|openai|langchain|pydantic|vite|redux|zustand|graphql|grpc|websockets?|jwt|oauth2?|swagger|openapi|pytest|jest|playwright|github actions)\b/i;

/** `true` for the name of a product that services are built with: nothing that they store. */
export function isProduct(name: string): boolean {
  return PRODUCT.test(name.trim());
}
