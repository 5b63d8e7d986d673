import * as core from '@actions/core';
import { graphql } from '@octokit/graphql';

const QUERY = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { issues(states: OPEN) { totalCount } }
}`;

async function run(): Promise<void> {
  const ask = graphql.defaults({ headers: { authorization: `token ${core.getInput('token')}` } });
  const { repository } = await ask<{ repository: { issues: { totalCount: number } } }>(QUERY, { owner: 'acme', name: 'lint' });
  core.setOutput('open', repository.issues.totalCount);
}

run().catch((error) => core.setFailed(error));
