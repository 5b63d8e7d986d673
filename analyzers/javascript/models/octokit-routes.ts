/**
 * The read methods of octokit's REST plugin whose answers can choose or be code, by method name
 * (https://docs.github.com/en/rest). What is not here (issues, pulls, checks, statuses, uploads …) is data about the caller's work.
 */
export const ROUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  repos: {
    compareCommits: '/repos/{owner}/{repo}/compare/{base}...{head}',
    compareCommitsWithBasehead: '/repos/{owner}/{repo}/compare/{basehead}',
    downloadArchive: '/repos/{owner}/{repo}/{archive_format}/{ref}',
    downloadTarballArchive: '/repos/{owner}/{repo}/tarball/{ref}',
    downloadZipballArchive: '/repos/{owner}/{repo}/zipball/{ref}',
    get: '/repos/{owner}/{repo}',
    getArchiveLink: '/repos/{owner}/{repo}/{archive_format}/{ref}',
    getBranch: '/repos/{owner}/{repo}/branches/{branch}',
    getCommit: '/repos/{owner}/{repo}/commits/{ref}',
    getContent: '/repos/{owner}/{repo}/contents/{path}',
    getContents: '/repos/{owner}/{repo}/contents/{path}',
    getLatestRelease: '/repos/{owner}/{repo}/releases/latest',
    getRelease: '/repos/{owner}/{repo}/releases/{release_id}',
    getReleaseAsset: '/repos/{owner}/{repo}/releases/assets/{asset_id}',
    getReleaseByTag: '/repos/{owner}/{repo}/releases/tags/{tag}',
    listBranches: '/repos/{owner}/{repo}/branches',
    listCommits: '/repos/{owner}/{repo}/commits',
    listReleaseAssets: '/repos/{owner}/{repo}/releases/{release_id}/assets',
    listReleases: '/repos/{owner}/{repo}/releases',
    listTags: '/repos/{owner}/{repo}/tags',
  },
  git: {
    getBlob: '/repos/{owner}/{repo}/git/blobs/{file_sha}',
    getCommit: '/repos/{owner}/{repo}/git/commits/{commit_sha}',
    getRef: '/repos/{owner}/{repo}/git/ref/{ref}',
    getTag: '/repos/{owner}/{repo}/git/tags/{tag_sha}',
    getTree: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
    listMatchingRefs: '/repos/{owner}/{repo}/git/matching-refs/{ref}',
    listRefs: '/repos/{owner}/{repo}/git/matching-refs/{ref}',
  },
  actions: {
    downloadArtifact: '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    listArtifactsForRepo: '/repos/{owner}/{repo}/actions/artifacts',
    listWorkflowRunArtifacts: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    listWorkflowRuns: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    listWorkflowRunsForRepo: '/repos/{owner}/{repo}/actions/runs',
  },
  search: {
    code: '/search/code',
    commits: '/search/commits',
    repos: '/search/repositories',
  },
  gists: { get: '/gists/{gist_id}' },
};

/** Whether an API path answers *which* version there is: latest release, lists of releases, tags, refs, branches. */
export function asksWhichVersion(path: string): boolean {
  return /\/(releases(\/latest)?|tags|branches(\/[^/]+)?|git\/(refs?|matching-refs)(\/.*)?)$/.test(
    path.replace(/[?#].*$/, ''),
  );
}
