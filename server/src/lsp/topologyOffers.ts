import type { ConfigFacts } from '../facts/config';
import { connectionVrf } from '../facts/connectionVrf';
import { fittingVariant } from '../features/suggested';
import { offeredTopologies } from '../service/topologies';
import type { Lang } from '../terms';
import { plain } from '../terms/plain';
import type { TopologyOffer } from './protocol';

const fits = {
  en: (vrf: string) => `fits this configuration: VRF ${vrf}`,
  ja: (vrf: string) => `この設定に適合（VRF ${vrf}）`,
};

/**
 * The topologies in terms of the protocol.
 * @param config what they are for, if that is open: it tells which form fits
 */
export function topologyOffers(config: ConfigFacts | undefined, lang: Lang): TopologyOffer[] {
  const id = config && fittingVariant(config);
  const why = fits[lang]((config && connectionVrf(config)) ?? '');
  return offeredTopologies().map((row) => {
    const variants = row.variants ?? [];
    return {
      id: row.id,
      title: row.title[lang],
      detail: plain(row.body[lang]),
      variants: variants.map((variant) => ({ id: variant.id, title: plain(variant.title[lang]) })),
      ...(id !== undefined && variants.some((variant) => variant.id === id) ? { fitting: { id, why } } : {}),
    };
  });
}
