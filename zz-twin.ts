import { ROWS } from './src/cli/truth-rows.ts';
import { check } from './src/settings/settings.ts';
import { createTwin } from './tests/channel-level.ts';
import { ghk_mV } from './src/theory/ghk.ts';
const row:any = ROWS.find(r=>r.name.includes('Nav and Kv'));
const s=check(row.scenario); 
const P:any={K:['K','Kv'],Na:['Na','Nav'],Cl:['Cl']};
const diffs:number[]=[];const vs:number[]=[];
for(let seed=1;seed<=6;seed++){const t=createTwin(s,seed);t.advance(5000);let n=0;const sum:any={};const T0=t.readings_mV.length;
 for(let k=0;k<5600;k++){t.advance(5000+(k+1)*50);for(const key of ['K','Kv','Na','Nav','Cl'])sum[key]=(sum[key]||0)+t.open(key);n++;}
 const r=t.readings_mV.slice(T0);const v=r.reduce((a,b)=>a+b,0)/r.length;
 const perm:any={};for(const ion of ['K','Na','Cl'])perm[ion]=P[ion].reduce((a:number,k:string)=>a+sum[k]/n*(s.channels as any)[k].permeability,0);
 const g=(ghk_mV as any)({inside:s.inside,outside:s.outside},perm,s.temperature_C);
 vs.push(v);diffs.push(v-g);}
const m=(x:number[])=>{const a=x.reduce((p,q)=>p+q,0)/x.length;return [a,Math.sqrt(x.reduce((p,q)=>p+(q-a)**2,0)/(x.length-1)/x.length)]};
console.log('V',m(vs),'V-GHK',m(diffs));
