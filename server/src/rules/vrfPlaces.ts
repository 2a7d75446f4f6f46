import type { DeviceFacts } from '../facts/deviceFacts';
import type { Found } from './rule';

/** What decides the VRF of a connection: the line that names it and, where it is an interface's, the source interface. */
export function vrfPlaces({ vrf, config }: DeviceFacts): NonNullable<Found['related']> {
  const [named, ofInterface] = vrf?.spans ?? [];
  // Outside of any VRF the source interface decides that, too.
  const source = ofInterface ?? (vrf ? undefined : config?.httpSource?.span);
  return [
    ...(named ? [{ at: named, message: { en: 'The VRF of the connection', ja: '接続に使用する VRF' } }] : []),
    ...(source
      ? [{ at: source, message: { en: 'The source interface', ja: '送信元インターフェイス' } }]
      : []),
  ];
}
