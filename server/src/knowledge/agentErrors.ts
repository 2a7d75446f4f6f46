import type { Hop, Text } from '../terms';
import type { Citation } from './types';

/** What a group of the agent's errors means; many numbers differ only in the part of the agent that failed. */
interface Group {
  readonly text: Text;
  readonly hop?: Hop;
}

const log: Text = {
  en: 'If it repeats, collect `show license tech support` and `show license eventlog` for the support case.',
  ja: '繰り返し発生する場合は `show license tech support` と `show license eventlog` を取得して SR に添付します。',
};
const slOnly: Text = {
  en: 'A matter of reservations and registrations of the classic model (SL)',
  ja: '旧 Smart Licensing（SL）の予約や登録に関するエラーです',
};

const groups = {
  success: { text: { en: 'No error.', ja: 'エラーではありません。' } },
  unused: {
    text: { en: 'A number that is no longer used.', ja: '現在は使用されていない番号です。' },
  },
  internal: {
    text: {
      en: `An error inside the agent; the configuration is not its cause. ${log.en}`,
      ja: `エージェント内部のエラーで、設定が原因ではありません。${log.ja}`,
    },
  },
  asked: {
    text: {
      en: 'What was asked for does not exist or cannot be done here. Harmless unless a command had just asked for it.',
      ja: '要求した項目が存在しないか、この装置では実行できません。直前に該当する操作をしていなければ、動作への影響はありません。',
    },
  },
  starting: {
    hop: 'agent',
    text: {
      en: 'The agent or a part of it is not running yet. Normal while the device starts; wait some minutes.',
      ja: 'エージェントの起動が完了していません。装置の起動直後であれば正常です。数分待って再確認します。',
    },
  },
  message: {
    hop: 'endpoint',
    text: {
      en: 'A message of the exchange could not be built or understood: something other than the licensing server answered, or the two sides are of different versions. Check URL and proxy.',
      ja: '通信メッセージの作成または解釈に失敗しています。ライセンスサーバ以外からの応答、または双方のバージョンの不一致の可能性があります。URL とプロキシを確認します。',
    },
  },
  mismatch: {
    hop: 'trust',
    text: {
      en: 'The answer was made for another request or another product instance. Once: repeat `license smart sync all`; repeatedly: establish trust anew with `license smart trust idtoken <token> all force`.',
      ja: '別の要求または別の製品インスタンスに対する応答です。一度だけであれば `license smart sync all` を再実行し、繰り返す場合は `license smart trust idtoken <token> all force` で信頼を確立し直します。',
    },
  },
  storage: {
    hop: 'report',
    text: {
      en: `The agent cannot read or write its store of reports and trust codes. Check the file system and the standby. ${log.en}`,
      ja: `エージェントがレポートや信頼コードの保存領域を読み書きできません。ファイルシステムとスタンバイを確認します。${log.ja}`,
    },
  },
  callhome: {
    hop: 'endpoint',
    text: {
      en: 'Call Home is off or not ready. Under transport `callhome`: `service call-home`, an active profile over HTTP with `reporting smart-licensing-data`. Right after start-up or a switchover it passes by itself.',
      ja: 'Call Home が無効か、準備できていません。Transport が `callhome` の場合は `service call-home` と、HTTP で `reporting smart-licensing-data` を送信する有効なプロファイルを確認します。起動直後や切り替わり直後であれば自然に解消します。',
    },
  },
  send: {
    hop: 'connect',
    text: {
      en: 'The message did not get through, or what came back was no answer to it. Look at the path as after `COMM_FAILED`: name, source interface, route, proxy, port.',
      ja: 'メッセージを送信できなかったか、正しい応答がありません。`COMM_FAILED` と同様に、名前解決、送信元インターフェイス、経路、プロキシ、ポートを確認します。',
    },
  },
  refused: {
    hop: 'endpoint',
    text: {
      en: 'The server answered and refused: the path works. Read `Failure Reason` in `show license tech support`.',
      ja: 'サーバが応答したうえで拒否しているため、通信経路に問題はありません。`show license tech support` の `Failure Reason` を確認します。',
    },
  },
  certificate: {
    hop: 'tls',
    text: {
      en: 'A certificate or signature could not be verified. Check `show clock` and NTP first, then `show crypto pki trustpool` and whether a proxy inspects TLS.',
      ja: '証明書または署名を検証できません。まず `show clock` と NTP、次に `show crypto pki trustpool` とプロキシによる TLS 検査の有無を確認します。',
    },
  },
  classic: {
    hop: 'agent',
    text: { en: `${slOnly.en}; SLP does not need it.`, ja: `${slOnly.ja}。SLP では不要です。` },
  },
  busy: {
    text: {
      en: 'The same is already in progress. Wait, then look at `show license status`.',
      ja: '同じ処理が実行中です。しばらく待ってから `show license status` を確認します。',
    },
  },
  ready: {
    text: {
      en: 'It already is so; nothing has to be done.',
      ja: 'すでにその状態になっているため、対処は不要です。',
    },
  },
  standby: {
    hop: 'agent',
    text: {
      en: 'Asked on the standby: type it on the active one.',
      ja: 'スタンバイ側での実行です。アクティブ側で実行します。',
    },
  },
  members: {
    hop: 'trust',
    text: {
      en: 'The trust covers only some members: the stack has changed. `license smart trust idtoken <token> all force`.',
      ja: '一部のメンバーにしか信頼が確立されていません。スタック構成の変更が原因です。`license smart trust idtoken <token> all force` を実行します。',
    },
  },
  identity: {
    hop: 'agent',
    text: {
      en: 'The identity that the platform gives is not usable. Virtual routers print it once at first boot; later check `show license udi`.',
      ja: '装置の識別情報（UDI）を使用できません。仮想ルータでは初回起動時に一度出力されることがあります。それ以外では `show license udi` を確認します。',
    },
  },
  code: {
    hop: 'trust',
    text: {
      en: 'The code does not fit this device: compare `show license udi` with the serial number it was made for.',
      ja: 'コードがこの装置に対応していません。発行時のシリアル番号と `show license udi` を照合します。',
    },
  },
  nocode: {
    hop: 'trust',
    text: {
      en: 'No authorization code is installed. Only HSECK9 and other enforced or export-controlled licences need one.',
      ja: '承認コードがインストールされていません。承認コードが必要なのは HSECK9 などの強制・輸出規制対象ライセンスだけです。',
    },
  },
  ipc: {
    text: {
      en: `The agent and another process of the device do not reach each other; the network is not involved. ${log.en}`,
      ja: `エージェントと装置内の別プロセスとの通信エラーで、ネットワークとは無関係です。${log.ja}`,
    },
  },
  apps: {
    text: {
      en: 'Redundancy of an application such as CUBE: the peers give data that does not fit together.',
      ja: 'CUBE などのアプリケーション冗長構成で、対向装置の情報が正しくないか一致していません。',
    },
  },
  conversion: {
    text: {
      en: 'About the conversion of classic (PAK) licences. Without such licences it is harmless.',
      ja: '従来型（PAK）ライセンスの変換に関するものです。該当するライセンスがなければ動作への影響はありません。',
    },
  },
  utility: {
    text: {
      en: 'Depends on utility mode (MSLA billing), which is off unless it was bought.',
      ja: 'Utility モード（MSLA の従量課金）に関するものです。契約がなければ無効のままで問題ありません。',
    },
  },
  transport: {
    hop: 'agent',
    text: {
      en: 'The transport is off, or is not the one that this needs: `license smart transport …`, then `show license status`.',
      ja: 'Transport が無効か、必要な種類ではありません。`license smart transport …` を設定し、`show license status` で確認します。',
    },
  },
  fqdn: {
    hop: 'name',
    text: {
      en: 'The device has no full name to give: `hostname` and `ip domain name`.',
      ja: '装置の FQDN を取得できません。`hostname` と `ip domain name` を確認します。',
    },
  },
} as const satisfies Readonly<Record<string, Group>>;

type GroupId = keyof typeof groups;

/** The agent's own words for its errors, in the order of their numbers, and the group of each. */
const words: readonly (readonly [text: string, group: GroupId])[] = [
  ['Success', 'success'],
  ['Malloc Error', 'internal'],
  ['Null pointer Error', 'asked'],
  ['deprecated', 'unused'],
  ['deprecated', 'unused'],
  ['deprecated', 'unused'],
  ['Bad input parameter', 'asked'],
  ['deprecated', 'unused'],
  ['Bad handle', 'internal'],
  ['The requested item was not found', 'asked'],
  ['The requested operation is not supported', 'asked'],
  ['Init failed because the agent is already initialized', 'ready'],
  ['API failed because the agent is not initialized', 'starting'],
  ['State machine creation failed', 'internal'],
  ['State machine not running', 'starting'],
  ['State machine failed to init', 'internal'],
  ['State machine failed to destroy', 'internal'],
  ['message parsing error', 'message'],
  ['message building error', 'message'],
  ['Smart Agent not enabled', 'starting'],
  ['Smart Agent request invalid', 'message'],
  ['General initialization error', 'internal'],
  ['Smart Agent Fail to set state', 'internal'],
  ['Unsupported response type', 'message'],
  ['Invalid response type', 'message'],
  ['Trusted Storage failed to store', 'storage'],
  ['Trusted Storage failed to retrieve', 'storage'],
  ['Null CCOId and IdToken', 'asked'],
  ['Product Instance identifier failed to match', 'mismatch'],
  ['Vendor string failed to match', 'mismatch'],
  ['nonce failed to match', 'mismatch'],
  ['communication channel error', 'callhome'],
  ['message send error', 'send'],
  ['message send response error', 'send'],
  ['Call Home unknown error', 'send'],
  ['State machine Operation not permitted', 'internal'],
  ['Missing mandatory field in request message', 'message'],
  ['failure status in a response message', 'refused'],
  ['PI not initialized', 'starting'],
  ['The agent cannot be enabled more than once', 'ready'],
  ['The agent is already registered', 'classic'],
  ['The certificate is invalid', 'certificate'],
  ['The certificate has expired', 'certificate'],
  ['The agent is not registered', 'classic'],
  ['The CSR generation failed', 'internal'],
  ['Signature Verification failed', 'certificate'],
  ['Signature Generation failed', 'internal'],
  ['Signing Certificate Verification failed', 'certificate'],
  ['Node Certificate Verification failed', 'certificate'],
  ['Certificate Parsing failed', 'certificate'],
  ['Root Certificate Import failed', 'certificate'],
  ['The tag is invalid', 'asked'],
  ['Smart agent is running on a standby RP', 'standby'],
  ['id token registration is in progress', 'busy'],
  ['Call Home is not ready', 'callhome'],
  ['authorization renew is in progress', 'busy'],
  ['id certificate renew is in progress', 'busy'],
  ['Udi List Has Not been changed', 'ready'],
  ['Call home service cannot be turned on', 'callhome'],
  ['message execution already in progress', 'busy'],
  ['message execution in progress flag is locked', 'busy'],
  ['The ID cert only matches some', 'members'],
  ['A Storage group has not all been changed', 'storage'],
  ['Storage Management is not Init', 'storage'],
  ['TS System Path list is not changed', 'ready'],
  ['Crypto Initialization is not completed', 'starting'],
  ['The agent is not in unidentified state', 'classic'],
  ['The platform provided path is invalid', 'internal'],
  ['The platform provided UDI', 'identity'],
  ['failed to create Trusted Store object', 'storage'],
  ['failed to erase trusted store object', 'storage'],
  ['trusted storage object/file does not exist', 'storage'],
  ['The message event is beyond the peer', 'internal'],
  ['Validation of the authorization key failed', 'code'],
  ['permanent License reservation mode', 'classic'],
  ['No license reservation is in progress', 'classic'],
  ['No authorization code', 'nocode'],
  ['does not match the reservation request code', 'classic'],
  ['not in license reservation mode', 'classic'],
  ['General reservation error', 'classic'],
  ['Sysmgr Init Failed', 'internal'],
  ['Generic error for something already existing', 'ready'],
  ['Error in object insert to xos list', 'internal'],
  ['Session management not initialized', 'internal'],
  ['Error Creating Linked List', 'internal'],
  ['List in use', 'internal'],
  ['No Connected Clients', 'ipc'],
  ['Generic IPC layer error', 'ipc'],
  ['IPC socket open error', 'ipc'],
  ['IPC Initialization error', 'ipc'],
  ['IPC Connection error', 'ipc'],
  ['IPC Server Event error', 'ipc'],
  ['IPC Management error', 'ipc'],
  ['IPC Send error', 'ipc'],
  ['IPC Receive error', 'ipc'],
  ['IPC Receive time-out', 'ipc'],
  ['Failed to enqueue a message', 'ipc'],
  ['Failed to dequeue a message', 'ipc'],
  ['about to shutdown', 'starting'],
  ['Could not validate Trust Chain', 'certificate'],
  ['reservation authorization code is already installed', 'classic'],
  ['Failed to parse reservation authorization code', 'classic'],
  ['Base64 encoding failed', 'internal'],
  ['Base64 decoding failed', 'internal'],
  ['Failed to find UUID inside software id tag', 'internal'],
  ['Development certificates are being used with Production', 'certificate'],
  ['No License Reservation', 'classic'],
  ['the agent Daemon is unreachable', 'ipc'],
  ['the agent ignores event', 'ready'],
  ['Base58 overflow', 'internal'],
  ['Base58 decode error', 'internal'],
  ['Bad base58 length', 'internal'],
  ['Invalid base58 digit', 'internal'],
  ['Overflow detected during base58 decode', 'internal'],
  ['Reservation version out of bound', 'classic'],
  ['General Base58 encoding error', 'internal'],
  ['adding item that already exists', 'apps'],
  ['trying to remove item that do not exist', 'apps'],
  ['peer info contain incorrect data format', 'apps'],
  ['incomplete application HA attributes', 'apps'],
  ['license reservation is in progress', 'classic'],
  ['xos_dm_create() failure', 'internal'],
  ['Version in entitlement response message does not match', 'message'],
  ['HA Role is not supported by this operation', 'apps'],
  ['Application HA attribute contains invalid character', 'apps'],
  ['peer info given is from the same device', 'apps'],
  ['a different handle with exactly same tag', 'apps'],
  ['Backend server does not support AppHA', 'apps'],
  ['Migration function was called but there are no', 'conversion'],
  ['Migration was not enabled', 'conversion'],
  ['Migration is in progress', 'conversion'],
  ['Migration has already been started', 'conversion'],
  ['Migration is not enabled', 'conversion'],
  ['does not support conversion', 'conversion'],
  ['No conversion in progress', 'conversion'],
  ['Loaded OpenSSL version is not the same', 'internal'],
  ['Conversion jobs stopped successfully', 'conversion'],
  ['Utility management is enabled', 'utility'],
  ['Utility is not enabled', 'utility'],
  ['Transport layer not available', 'transport'],
  ['Unable to get FQDN', 'fqdn'],
  ['The current transport type does not support this feature', 'transport'],
  ['The transport type needed is not configured', 'transport'],
  ['The requested item was not found', 'asked'],
  ['No reservation authorization code installed', 'classic'],
];

/** An error of the licensing agent. */
export interface AgentError extends Group {
  readonly number: number;
  /** The agent's own words, or what is characteristic of them. */
  readonly words: string;
  readonly sources: readonly Citation[];
}

const sources: readonly Citation[] = [{ source: 'yang', at: 'cisco-smart-license-errors', tag: 'V' }];

/** Every error of the agent, by its number. */
export const agentErrors: readonly AgentError[] = words.map(([text, group], number) => ({
  number,
  words: text,
  sources,
  ...(groups[group] as Group),
}));

const unused = 'deprecated';

/** The error whose words stand in a text; the longest words win. */
export function agentErrorIn(text: string): AgentError | undefined {
  const lower = text.toLowerCase();
  let best: AgentError | undefined;
  for (const error of agentErrors)
    if (
      error.words.length > (best?.words.length ?? 7) &&
      error.words !== unused &&
      lower.includes(error.words.toLowerCase())
    )
      best = error;
  return best;
}
