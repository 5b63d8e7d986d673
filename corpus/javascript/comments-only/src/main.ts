import * as core from '@actions/core';
import * as github from '@actions/github';

async function run(): Promise<void> {
  const octokit = github.getOctokit(core.getInput('token', { required: true }));
  const { owner, repo } = github.context.repo;
  const { data: release } = await octokit.rest.repos.getLatestRelease({ owner, repo });
  await octokit.rest.issues.createComment({
    owner,
    repo,
    issue_number: github.context.issue.number,
    body: `Released in ${release.tag_name}`,
  });
}

run().catch((error) => core.setFailed(error));
