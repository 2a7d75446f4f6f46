import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, it } from 'mocha';
import { createService } from '../../server/src/service';

/** Bytes that are in use once all that nobody holds is gone. */
function used(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

describe('a long configuration that is edited in many places', () => {
  it('does not keep its earlier texts because of the names in blocks that are edited once', () => {
    const block = (n: number): string =>
      `interface Vlan${n}\n description ${'floor '.repeat(40)}\n vrf forwarding CUSTOMER-WITH-A-LONG-NAME\n ip address 192.0.2.1 255.255.255.0\n!\n`;
    const head =
      'version 17.9\nhostname EDGE\nlicense smart transport cslu\nlicense smart url cslu http://cslu.example.com:8182/cslu/v1/pi\nip http client source-interface Vlan1\n!\n';
    const router = 'router ospf 1 vrf CUSTOMER-WITH-A-LONG-NAME\n';
    let text = `${head}${Array.from({ length: 3000 }, (_, n) => block(n)).join('')}${router}end\n`;
    const service = createService();
    const take = (): void => {
      service.update('file:///c', text, 'config');
      service.findings('file:///c');
    };
    take();
    const before = used();
    for (let n = 0; n < 40; n++) {
      text = text.replace(`interface Vlan${n * 50}\n description `, '$&x');
      take();
    }
    const kept = (used() - before) / text.length;
    assert.ok(kept < 10, `${kept.toFixed(1)} texts are kept`);
  });
});
