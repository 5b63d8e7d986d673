// sig.mjs file [regex on source text of function]
import { parse } from 'acorn';
import { readFileSync } from 'node:fs';
const R=process.env.WT||'/tmp/wt/js';
const { Features, featureHash } = await import(R+'/dist/analyzers/javascript/bundle/features.js');
const { recognise } = await import(R+'/dist/analyzers/javascript/bundle/signatures.js');
const { SIGNATURES, COMMON } = await import(R+'/dist/analyzers/javascript/bundle/signatures.data.js');
const { Libraries } = await import(R+'/dist/analyzers/javascript/bundle/libraries.js');
const text=readFileSync(process.argv[2],'utf8');
let program; for (const t of ['module','script']) try { program=parse(text,{ecmaVersion:'latest',sourceType:t,allowReturnOutsideFunction:true,allowHashBang:true,allowAwaitOutsideFunction:true}); break } catch(e){}
const libs=new Libraries(program,text,process.argv[2]);
const re=process.argv[3]&&new RegExp(process.argv[3]);
const sigs=SIGNATURES.split('\n').map(l=>{const [library,path,member,size,p]=l.split('\t'); if(!p) return; const b=Buffer.from(p,'base64'); const f=[]; for(let i=0;i+4<=b.length;i+=4) f.push(b.readUInt32BE(i), ); const g=[]; for(let i=0;i+4<=b.length;i+=4) g.push(b.readUInt32LE(i)); return {library,path,member,size:+size,f,g}}).filter(Boolean);
const all=Features.of(program);
const strings=new Map();
(function walk(n){ if(!n||typeof n!=='object') return; if(Array.isArray(n)){n.forEach(walk);return;} if(typeof n.type!=='string') return;
 if(n.type==='Literal'&&typeof n.value==='string') {strings.set(featureHash('s'+n.value.slice(0,200)),JSON.stringify(n.value.slice(0,60)));strings.set(featureHash('p'+n.value),'.'+n.value)}
 if(n.type==='Identifier') strings.set(featureHash('p'+n.name),'.'+n.name);
 if(n.type==='TemplateElement') strings.set(featureHash('s'+(n.value.cooked||'').slice(0,200)),'`'+n.value.cooked.slice(0,40));
 for(const k in n) walk(n[k]); })(program);
let found=0;
(function walk(n){ if(!n||typeof n!=='object') return; if(Array.isArray(n)){n.forEach(walk);return;} if(typeof n.type!=='string') return;
 if(/Function|Class(Decl|Expr)/.test(n.type)){ const src=text.slice(n.start,n.end);
  if(re? (re.test(src)&&src.length<6000):true){ for(const k of ['member','module']){const s=libs.of(n,k); if(s&&(k==='member'?s.member:!s.member)) {console.log('FOUND',k,s.library,s.path,s.member,src.slice(0,60).replace(/\n/g,' ')); found++;}
   else if(re&&k==='member'){ const fs=all.between(n.start,n.end,4000); if(!fs) continue; const best=sigs.map(s=>{const useLE=s.g.filter(x=>fs.has(x)).length, useBE=s.f.filter(x=>fs.has(x)).length; return {s,c:Math.max(useLE,useBE)/s.g.length}}).filter(x=>x.c>0.3&&x.s.member).sort((a,b)=>b.c-a.c).slice(0,4); console.log('NOT',src.slice(0,80).replace(/\n/g,' '),'size',fs.size,[...fs].map(h=>strings.get(h)||h).slice(0,40).join(' ')); for(const b of best) console.log('    ',b.c.toFixed(2),b.s.library,b.s.path,b.s.member,b.s.size);} } } }
 for(const k in n) walk(n[k]); })(program);
console.log('found',found);
