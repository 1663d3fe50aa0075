// Parses every Apex class with the grammar of the language; Salesforce alone can compile it. Then it parses a broken one, to show that
// a fault would be found.
import { readdirSync, readFileSync } from 'node:fs';
import { ApexErrorListener, ApexParserFactory } from '@apexdevtools/apex-parser';

const folder = new URL('salesforce/classes/', import.meta.url);

class Faults extends ApexErrorListener {
  found = [];

  apexSyntaxError(line, column, message) {
    this.found.push(`${line}:${column} ${message}`);
  }
}

function faults(source) {
  const listener = new Faults();
  const parser = ApexParserFactory.createParser(source);
  parser.removeErrorListeners();
  parser.addErrorListener(listener);
  parser.compilationUnit();
  return listener.found;
}

let failed = 0;
const classes = readdirSync(folder).filter((name) => name.endsWith('.cls'));
for (const name of classes) {
  const source = readFileSync(new URL(name, folder), 'utf8');
  for (const fault of faults(source)) {
    console.error(`${name}:${fault}`);
    failed++;
  }
  if (faults(source.replace(/}\s*$/, '')).length === 0) {
    console.error(`${name}: a missing brace was not noticed`);
    failed++;
  }
}
if (classes.length === 0) {
  console.error('no classes');
  failed++;
}
console.log(`${classes.length} Apex classes parsed, ${failed} faults`);
process.exitCode = failed === 0 ? 0 : 1;
