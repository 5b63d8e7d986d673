import { addPath, setFailed } from '@actions/core';
import { downloadTool, extractZip } from '@actions/tool-cache';

(async () => {
  try {
    const archive = await downloadTool('https://github.com/acme/lint/releases/latest/download/lint.zip');
    addPath(await extractZip(archive, '/opt/lint'));
  } catch (error) {
    setFailed(String(error));
  }
})();
