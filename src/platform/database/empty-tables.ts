import pg from 'pg';

/**
 * Empties every table of the schema `app`, the append-only ones too. Only the owner of the tables can do this;
 * whoever calls it must have made sure that nothing but demonstration data is held.
 * @param ownerUrl login that owns the tables
 */
export async function emptyTables(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'app'`,
    );
    await client.query(`truncate ${rows.map((row) => row.name).join(', ')}`);
  } finally {
    await client.end();
  }
}
