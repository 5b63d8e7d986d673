// run.mjs file.js : interpret one file as tree, print effects
import { readFileSync } from 'node:fs';
const R=process.env.WT||'/tmp/wt/js';
const { Machine } = await import(R+'/dist/analyzers/machine.js');
const { memoryTree } = await import(R+'/dist/src/sources/tree.js');
const { interpretJavaScript, analyzeJavaScript } = await import(R+'/dist/analyzers/javascript/index.js');
const { runCommand } = await import(R+'/dist/analyzers/commands/run.js');
const { printText } = await import(R+'/dist/src/effects/text.js');
const code=readFileSync(process.argv[2],'utf8');
const m=new Machine({tree: memoryTree({repository:'o/r'},{'dist/index.js':code}), actionPath:'', interpreters:{javascript:interpretJavaScript}, runCommand, inputs:new Map(Object.entries(JSON.parse(process.env.INPUTS||'{"version":{"name":"version","default":"latest"}}')))});
m.complete(()=>analyzeJavaScript({file:'dist/index.js',stage:'main'}, m));
for(const e of m.effects) console.log(e.kind,e.via,e.url?printText(e.url):e.what?printText(e.what):e.reason??(e.program?printText(e.program)+' '+(e.argv||[]).map(printText).join(' '):''), e.kind==='verify'?JSON.stringify([e.subjects,printText(e.against)]):'', e.checks?JSON.stringify(e.checks.map(c=>c.verify)):'', 'G:'+e.guards.map(g=>g.key.replace(/[\0-\x1f]/g,' ').slice(0,70)).join(' & '), e.location.file+':'+e.location.line);
