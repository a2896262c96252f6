import 'reflect-metadata';
import { forgetOldLines } from '@gun/data-broker-server';
import { DataSource } from 'typeorm';
import { dataSourceOptions, whileMigrating } from './data-source';

const [command, url = process.env['MIGRATION_DATABASE_URL'] ?? ''] = process.argv.slice(2);
const source = await new DataSource(dataSourceOptions(url, whileMigrating)).initialize();
try {
  if (command === 'run') {
    const done = await source.runMigrations({ transaction: 'each' });
    console.log('migrated:', done.map(({ name }) => name).join(', ') || 'nothing to do');
  }
  if (command === 'revert') await source.undoLastMigration();
  if (command === 'forget') for (const statement of forgetOldLines()) await source.query(statement);
  if (command === 'check') {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    for (const { query } of upQueries) console.error('entities and schema differ:', query);
    process.exitCode = upQueries.length === 0 ? 0 : 1;
  }
} finally {
  await source.destroy();
}
