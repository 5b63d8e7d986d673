import * as core from '@actions/core';
import * as github from '@actions/github';

async function run(): Promise<void> {
  const octokit = github.getOctokit(core.getInput('token'));
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/latest', { owner: 'acme', repo: 'lint' });
  core.info(`the newest lint is ${data.tag_name}`);
  core.setOutput('version', data.tag_name);
}

run().catch((error) => core.setFailed(error));
