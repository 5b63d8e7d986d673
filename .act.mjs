// act.mjs dir entry : interpret entry of tree dir, print effects with guards
import { readFileSync, readdirSync, statSync } from 'node:fs';
import YAML from 'yaml';
const { Machine } = await import('./dist/analyzers/machine.js');
const { memoryTree } = await import('./dist/src/sources/tree.js');
const { interpretJavaScript, analyzeJavaScript } = await import('./dist/analyzers/javascript/index.js');
const { runCommand } = await import('./dist/analyzers/commands/run.js');
const { printText } = await import('./dist/src/effects/text.js');
const { printCondition } = await import('./dist/src/effects/condition.js');
const dir=process.argv[2], entry=process.argv[3]; const files={};
(function walk(d,p){ for(const f of readdirSync(d)) { const s=statSync(d+'/'+f); if(s.isDirectory()) { if(f!=='.git'&&f!=='node_modules'&&f!=='__tests__') walk(d+'/'+f,p+f+'/'); } else if(s.size<6e6) files[p+f]=readFileSync(d+'/'+f,'utf8'); } })(dir,'');
const y=YAML.parse(files['action.yml']??files['action.yaml']);
const m=new Machine({tree: memoryTree({repository:'o/r'},files), actionPath:'', interpreters:{javascript:interpretJavaScript}, runCommand, inputs:new Map(Object.entries(y.inputs??{}).map(([k,v])=>[k.toLowerCase(),{name:k,default:v?.default===undefined?undefined:String(v.default)}]))});
m.complete(()=>analyzeJavaScript({file:entry,stage:'main'}, m));
for(const e of m.effects) { console.log(e.id,e.kind,e.via,e.url?printText(e.url):e.what?printText(e.what):e.reason??(e.program?printText(e.program)+' '+(e.argv||[]).map(printText).join(' '):''), 'reads' in e?e.reads:'', e.kind==='verify'?JSON.stringify([e.subjects,printText(e.against)]):'',  e.checks?JSON.stringify(e.checks.map(c=>c.verify)):'', e.location.file+':'+e.location.line+':'+e.location.column); if(process.env.G) for(const g of e.guards) console.log('       ',printCondition(g.condition).slice(0,+process.env.G)); }
