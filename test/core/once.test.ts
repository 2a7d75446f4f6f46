import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { once } from '../../server/src/facts/once';

describe('a question about facts', () => {
  it('is answered once for the same facts, undefined included, and anew for a copy of them', () => {
    let asked = 0;
    const vrf = once((facts: { readonly vrf: string | undefined }) => {
      asked++;
      return facts.vrf;
    });
    const other = once((facts: { readonly vrf: string | undefined }) => facts.vrf === undefined);
    const facts = { vrf: undefined };
    assert.equal(vrf(facts), undefined);
    assert.equal(vrf(facts), undefined);
    assert.equal(other(facts), true);
    assert.equal(asked, 1);
    assert.equal(vrf({ ...facts, vrf: 'Mgmt-vrf' }), 'Mgmt-vrf');
    assert.equal(vrf(Object.assign({}, facts, { vrf: 'RED' })), 'RED');
    assert.deepEqual(facts, { vrf: undefined });
  });
});
