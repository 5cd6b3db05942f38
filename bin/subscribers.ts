import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { SNSClient } from '@aws-sdk/client-sns';
import { configuration } from './operate/configuration.ts';
import { runCommand } from './operate/run-command.ts';
import { stackOutputs } from './operate/stack-outputs.ts';
import { add, confirm, remove } from './subscribers/change.ts';
import { list } from './subscribers/list.ts';
import { parseOptions, USAGE } from './subscribers/options.ts';

await runCommand({
  name: 'subscribers',
  usage: USAGE,
  parse: parseOptions,
  work: async (work, terminal) => {
    const sns = new SNSClient({});
    const outputs = await stackOutputs(new CloudFormationClient({}), work.stack);
    const topics = { summaries: outputs.TopicArn, operations: outputs.OperationsTopicArn };
    const say = (words: string) => terminal.write(`${words}\n`);
    if (work.do === 'list') await list(sns, topics, await configuration(), terminal);
    if (work.do === 'add') say(await add(sns, topics.summaries, work.subscriber, await configuration()));
    if (work.do === 'confirm') {
      say(await confirm(sns, work.confirmation.topicArn ?? topics.summaries, work.confirmation));
    }
    if (work.do === 'remove') say(await remove(sns, Object.values(topics), work.endpoint));
  },
});
