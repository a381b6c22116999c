import { format } from 'node:util';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** Vitest's own expect, outside of a Vitest process. */
function expect(value, message) {
  return chai.expect(value, message);
}
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
globalThis[GLOBAL_EXPECT] = expect;
setState({ assertionCalls: 0 }, expect);

function titled(title, values) {
  const [first] = values;
  const named = title.replaceAll(/\$(\w+)/g, (_, key) => String(first?.[key]));
  const places = named.match(/%[sidjo]/g)?.length ?? 0;
  return format(named, ...values.slice(0, places).map((value) => (Object(value) === value ? '…' : value)));
}

function withEach(register) {
  register.each = (rows) => (title, work) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      register(titled(title, values), () => work(...values));
    }
  };
  return register;
}

/** What a test file imports as `vitest`. It hands every test to `add`, in order, with its full name. */
export function testApi(add) {
  const around = [];
  const met = new Map();
  const test = withEach((title, work) => {
    const name = [...around, title].join(' ');
    const times = (met.get(name) ?? 0) + 1;
    met.set(name, times);
    add(times === 1 ? name : `${name} (${times})`, work);
  });
  const describe = withEach((title, work) => {
    around.push(title);
    work();
    around.pop();
  });
  return { describe, it: test, test, expect };
}
