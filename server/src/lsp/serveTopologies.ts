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
  connection.onRequest(pageRequest, async (params: PageParams) =>
    ('uri' in params ? await current(params.uri) : await ready()).page(params),
  );
  connection.onRequest(topologiesRequest, async (params: TopologiesParams) =>
    (await ready()).topologies(params),
  );
  connection.onRequest(questionsRequest, async (params: QuestionsParams) =>
    (await ready()).questions(params),
  );
  connection.onRequest(complaintRequest, async (params: ComplaintParams) =>
    (await ready()).complaint(params),
  );
  connection.onRequest(topologyTextRequest, async (params: TopologyTextParams) =>
    (await ready()).topologyText(params),
  );
  connection.onRequest(formatRequest, async ({ uri }: FormatParams) => (await current(uri)).format(uri));
  connection.onRequest<ConvertAnswer, void>(convertRequest, async (params: ConvertParams) =>
    (await current(params.uri)).convert(params),
  );
}
