import { concat, literal } from '../../../src/effects/text.js';
import { exchange } from './http-response.js';
import {
  argument,
  type Call,
  field,
  fieldText,
  fn,
  type Given,
  library,
  record,
  runner,
  tainted,
} from './kit.js';

/**
 * https://github.com/smithy-lang/smithy-typescript: what every client of the AWS SDK (v3) extends. An answer of a service is data about the
 * caller's account, but for an object of S3, whose bytes can be anything.
 */
export const smithyClient = library(['@smithy/smithy-client', '@smithy/core/client'], {
  Client: () => client(),
});

function client(): Given {
  return record(
    {
      send,
      destroy: fn(() => undefined),
      config: record({}, runner('setting')),
      middlewareStack: record({}, runner('middleware')),
    },
    runner('answer'),
  );
}

const send = fn((call: Call): Given => {
  const input = field(call, argument(call, 0), 'input');
  const bucket = fieldText(call, input, 'Bucket');
  const key = fieldText(call, input, 'Key');
  if (!bucket || !key || field(call, input, 'Body') !== undefined) return runner('answer');
  const { handle } = exchange(
    call,
    concat(literal('https://'), bucket, literal('.s3.amazonaws.com/'), key),
    undefined,
    's3 GetObject',
  );
  const body = tainted(handle, 'body');
  return record({ Body: body }, runner('answer'));
});
