/** The requests about topologies, and pages. It stands in front of the lazy wall. */
import type { Connection } from 'vscode-languageserver/node';
import type { Answers } from './features';
import {
  type ComplaintParams,
  type ConvertAnswer,
  type ConvertParams,
  complaintRequest,
  convertRequest,
  type FormatParams,
  formatRequest,
  type PageParams,
  pageRequest,
  type QuestionsParams,
  questionsRequest,
  type TopologiesParams,
  type TopologyTextParams,
  topologiesRequest,
  topologyTextRequest,
} from './protocol';

/**
 * @param current the core with the newest text of a document
 * @param ready the core
 */
export function serveTopologies(
  connection: Connection,
  current: (uri: string) => Promise<Answers>,
  ready: () => Promise<Answers>,
): void {
  /** The core, with the newest text of the configuration that a topology is for. */
  const about = ({ uri }: { readonly uri?: string }): Promise<Answers> =>
    uri === undefined ? ready() : current(uri);
  connection.onRequest(pageRequest, async (params: PageParams) =>
    ('uri' in params ? await current(params.uri) : await ready()).page(params),
  );
  connection.onRequest(topologiesRequest, async (params: TopologiesParams) =>
    (await about(params)).topologies(params),
  );
  connection.onRequest(questionsRequest, async (params: QuestionsParams) =>
    (await about(params)).questions(params),
  );
  connection.onRequest(complaintRequest, async (params: ComplaintParams) =>
    (await ready()).complaint(params),
  );
  connection.onRequest(topologyTextRequest, async (params: TopologyTextParams) =>
    (await about(params)).topologyText(params),
  );
  connection.onRequest(formatRequest, async ({ uri }: FormatParams) => (await current(uri)).format(uri));
  connection.onRequest<ConvertAnswer, void>(convertRequest, async (params: ConvertParams) =>
    (await current(params.uri)).convert(params),
  );
}
