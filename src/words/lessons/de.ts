/** What lessons tell, in German. */
import type { Texts } from '../phrase.ts';

export const texts: Texts = {
    phrases: {
        'From zero to rest': 'Von null zur Ruhe',
        'The pump stops': 'Die Pumpe steht still',
        'One impulse': 'Ein Impuls',
        'Uncharged start': 'Ungeladener Anfang',
        'K⁺ alone': 'K⁺ allein',
        'Na⁺ alone': 'Na⁺ allein',
        'H⁺ alone': 'H⁺ allein',
        'Leaky democracy': 'Undichte Demokratie',
        'K⁺ leak lost': 'K⁺-Leck verloren',
        'The battery runs down': 'Die Batterie geht leer',
        'The pump makes the gradients': 'Die Pumpe macht die Gradienten',
        'The pump’s electrogenic contribution': 'Der elektrogene Beitrag der Pumpe',
        'True scale': 'Wahrer Maßstab',
        'Squid giant axon': 'Riesenaxon des Tintenfischs',
        'Skeletal muscle': 'Skelettmuskel',
        'Red blood cell': 'Rotes Blutkörperchen',
        'Glial cell': 'Gliazelle',
        Hyperkalaemia: 'Hyperkaliämie',
        Hypokalaemia: 'Hypokaliämie',
        'Heart muscle at rest': 'Herzmuskel in Ruhe',
        'Periodic paralysis: between attacks': 'Periodische Paralyse: zwischen Anfällen',
        'Periodic paralysis: an attack': 'Periodische Paralyse: ein Anfall',
        Hypoxia: 'Hypoxie',
        'K⁺ leak lost: it fires by itself': 'K⁺-Leck verloren: feuert von selbst',
        'Root cell of a plant': 'Wurzelzelle einer Pflanze',
        'Root cell, poisoned': 'Wurzelzelle, vergiftet',
        'Escherichia coli': 'Escherichia coli',
        'Escherichia coli, uncoupled': 'Escherichia coli, entkoppelt',
        Mitochondrion: 'Mitochondrium',
        'Neurospora, a bread mould': 'Neurospora, ein Brotschimmel',
        'Neurospora, poisoned': 'Neurospora, vergiftet',
        'Nerve impulse': 'Nervenimpuls',
        'All or none': 'Alles oder nichts',
        'Refractory time': 'Refraktärzeit',
        'A train of impulses': 'Eine Impulsfolge',
        'Hyperkalaemia: block': 'Hyperkaliämie: Block',
        'Little Na⁺ outside': 'Wenig Na⁺ außen',
        'Cold nerve': 'Kalter Nerv',
        'Channel noise': 'Kanalrauschen',
        'The squid’s impulse': 'Der Impuls des Tintenfischs',
        'Why small axons need pumps': 'Warum kleine Axone Pumpen brauchen',
        'Neutral water, and a whisper of charge': 'Neutrales Wasser und ein Hauch von Ladung',
        Gradients: 'Gradienten',
        'One open gate': 'Ein offenes Tor',
        'Balance at the Nernst potential': 'Gleichgewicht am Nernst-Potential',
        'The leaky democracy: the resting potential': 'Die undichte Demokratie: das Ruhepotential',
        'The GHK equation': 'Die GHK-Gleichung',
        'The pump that never sleeps': 'Die Pumpe, die nie schläft',
        'What happens when it stops': 'Was geschieht, wenn sie stehen bleibt',
        Threshold: 'Schwelle',
        'Why it comes back': 'Warum sie zurückkommt',
        'What the pump has to do with it': 'Was die Pumpe damit zu tun hat',
        'Two unlike solutions and no way through: both are neutral, and a gradient alone makes no voltage.':
            'Zwei ungleiche Lösungen und kein Weg hindurch: Beide sind neutral, und ein Gradient allein macht keine Spannung.',
        'Only K⁺ can cross: a few ions leave, and the charge they leave behind holds the rest back at the Nernst potential.':
            'Nur K⁺ kann hinüber: Wenige Ionen gehen, und die Ladung, die sie zurücklassen, hält den Rest beim Nernst-Potential zurück.',
        'Only Na⁺ can cross: it comes in, and the inside turns positive.':
            'Nur Na⁺ kann hinüber: Es kommt herein, und das Innere wird positiv.',
        'K⁺, Na⁺ and Cl⁻ all leak, and each pulls towards its own Nernst potential with the weight of its permeability: the resting potential.':
            'K⁺, Na⁺ und Cl⁻ lecken alle, und jedes zieht mit dem Gewicht seiner Permeabilität zu seinem eigenen Nernst-Potential: das Ruhepotential.',
        'The K⁺ leak channels are gone: Na⁺ and Cl⁻ alone decide.':
            'Die K⁺-Leckkanäle sind weg: Na⁺ und Cl⁻ entscheiden allein.',
        'No ATP and a closed cell: the gradients leak away, and what stays is the Donnan potential of the proteins and other ions that cannot cross.':
            'Kein ATP und eine geschlossene Zelle: Die Gradienten nehmen ab, und was bleibt, ist das Donnan-Potential der Proteine und anderer Ionen, die nicht hinüber können.',
        'A poison sits on every pump: first the pumps’ electrogenic contribution goes, a few millivolts, and then slowly all the rest.':
            'Ein Gift sitzt auf jeder Pumpe: Zuerst geht ihr elektrogener Beitrag, ein paar Millivolt, und dann langsam alles andere.',
        'The same solution on both sides: pumps alone fill the cell with K⁺, empty it of Na⁺, and turn it negative.':
            'Dieselbe Lösung auf beiden Seiten: Pumpen allein füllen die Zelle mit K⁺, leeren sie von Na⁺ und machen sie negativ.',
        'Three Na⁺ out for two K⁺ in: each turn moves one charge, and eleven pumps add several millivolts to the gradients’ share.':
            'Drei Na⁺ hinaus für zwei K⁺ herein: Jeder Zyklus bewegt eine Ladung, und elf Pumpen legen einige Millivolt auf den Anteil der Gradienten.',
        'Nothing is exaggerated: 290 000 ions, of which some eighty make the whole voltage. It runs slowly.':
            'Nichts ist übertrieben: 290 000 Ionen, von denen etwa achtzig die ganze Spannung machen. Es läuft langsam.',
        'The axon on which it was all found out, at 18.5 °C, in sea water.':
            'Das Axon, an dem alles entdeckt wurde, bei 18,5 °C, in Meerwasser.',
        'Cl⁻ crosses more easily than all others, and settles where K⁺ and Na⁺ put the voltage.':
            'Cl⁻ kommt leichter hinüber als alle anderen und stellt sich dort ein, wo K⁺ und Na⁺ die Spannung hinlegen.',
        'Almost only Cl⁻ conducts: the voltage is small, as Cl⁻ is nearly equal on both sides.':
            'Fast nur Cl⁻ leitet: Die Spannung ist klein, denn Cl⁻ ist auf beiden Seiten fast gleich.',
        'A membrane that follows K⁺ alone: change K⁺ outside and watch the voltage go with it.':
            'Eine Membran, die allein K⁺ folgt: Ändern Sie K⁺ außen und sehen Sie, wie die Spannung mitgeht.',
        'K⁺ outside is 8 mM: cells rest nearer to zero, and fire or fail.':
            'K⁺ außen ist 8 mM: Zellen ruhen näher bei null und feuern oder versagen.',
        'K⁺ outside is 2.2 mM: cells rest further from zero, though less than Nernst would say.':
            'K⁺ außen ist 2,2 mM: Zellen ruhen weiter von null, doch weniger weit, als Nernst sagen würde.',
        'Young nerve cell: NKCC1': 'Junge Nervenzelle: NKCC1',
        'The gradient of Na⁺ brings K⁺ and Cl⁻ in with it, without a charge: the Nernst potential of Cl⁻ stands some 30 mV above the voltage, and the transmitter GABA, which opens Cl⁻ channels, excites. Add Cl⁻ channels, and see.':
            'Der Gradient von Na⁺ bringt K⁺ und Cl⁻ mit herein, ohne eine Ladung: Das Nernst-Potential von Cl⁻ steht etwa 30 mV über der Spannung, und der Transmitter GABA, der Cl⁻-Kanäle öffnet, erregt. Setzen Sie Cl⁻-Kanäle ein und sehen Sie zu.',
        'Grown nerve cell: KCC2': 'Erwachsene Nervenzelle: KCC2',
        'The gradient of K⁺ takes Cl⁻ out with it until both Nernst potentials are alike, below the voltage: now GABA inhibits. It moves no charge, and spends only what the Na⁺/K⁺ pumps have stored.':
            'Der Gradient von K⁺ nimmt Cl⁻ mit hinaus, bis beide Nernst-Potentiale gleich sind, unter der Spannung: Nun hemmt GABA. Das bewegt keine Ladung und verbraucht nur, was die Na⁺/K⁺-Pumpen gespeichert haben.',
        'A cell of the ventricle between two beats: it conducts hardly anything but K⁺, and rests close to its Nernst potential.':
            'Eine Zelle der Herzkammer zwischen zwei Schlägen: Sie leitet kaum etwas anderes als K⁺ und ruht nahe dessen Nernst-Potential.',
        'Na⁺ leaks through the voltage sensors of a patient’s channels. At 4 mM of K⁺ outside inward rectifiers are open and hold the voltage all the same.':
            'Na⁺ leckt durch die Spannungssensoren der Kanäle eines Kranken. Bei 4 mM K⁺ außen sind die Einwärtsgleichrichter offen und halten die Spannung trotzdem.',
        'Less K⁺ outside, 1.5 mM, should make the voltage more negative. But it leaves rectifiers plugged (here their plug is set to that, K⁺ does not move it), the same leak of Na⁺ wins, and the muscle cannot fire.':
            'Weniger K⁺ außen, 1,5 mM, sollte die Spannung negativer machen. Doch die Gleichrichter bleiben verstopft (ihr Pfropf ist hier darauf eingestellt, K⁺ bewegt ihn nicht), dasselbe Leck von Na⁺ gewinnt, und der Muskel kann nicht feuern.',
        'A medicine from the foxglove stops half of the pumps’ cycles, and half of their electrogenic contribution is gone at once. In the heart Na⁺ then gathers inside, Ca²⁺ with it, and it beats more strongly.':
            'Ein Medikament aus dem Fingerhut hält die Hälfte der Pumpzyklen an, und die Hälfte ihres elektrogenen Beitrags ist sofort weg. Im Herzen sammelt sich dann Na⁺ im Inneren, Ca²⁺ mit ihm, und es schlägt kräftiger.',
        'Without enough oxygen pumps have a tenth of their ATP: Na⁺ leaks in and K⁺ out faster than they carry them back. Give all the ATP back, and the gradients return.':
            'Ohne genug Sauerstoff haben die Pumpen ein Zehntel ihres ATP: Na⁺ leckt herein und K⁺ hinaus, schneller als sie es zurücktragen. Geben Sie alles ATP zurück, und die Gradienten kehren wieder.',
        'The K⁺ leak is gone that held this membrane far from its threshold: the leak of Na⁺ takes it there, and it fires without a stimulus. Put in ten K⁺ channels of permeability 4, and it is quiet.':
            'Das K⁺-Leck, das diese Membran weit von ihrer Schwelle hielt, ist weg: Das Leck von Na⁺ bringt sie dorthin, und sie feuert ohne Reiz. Setzen Sie zehn K⁺-Kanäle der Permeabilität 4 ein, und sie ist still.',
        'pH 7.3 inside and 6.0 outside, and only H⁺ can cross, each on its buffer: it comes in until the voltage holds it back.':
            'pH 7,3 innen und 6,0 außen, und nur H⁺ kann hinüber, jedes an seinen Puffer gebunden: Es kommt herein, bis die Spannung es zurückhält.',
        'H⁺ pumps, one charge for each ATP, take the voltage far below the Nernst potential of K⁺: so a root draws K⁺ out of thin soil water.':
            'H⁺-Pumpen, eine Ladung für jedes ATP, bringen die Spannung weit unter das Nernst-Potential von K⁺: So holt eine Wurzel K⁺ aus dünnem Bodenwasser.',
        'Cyanide leaves the pumps without ATP: what the leak of K⁺ and Cl⁻ makes is left, less negative than the Nernst potential of K⁺.':
            'Cyanid lässt die Pumpen ohne ATP: Übrig bleibt, was das Leck von K⁺ und Cl⁻ macht, weniger negativ als das Nernst-Potential von K⁺.',
        'Respiration pumps H⁺ out, and the proton-motive force of some −200 mV drives it back in through ATP synthases, which make ATP.':
            'Die Atmung pumpt H⁺ hinaus, und die protonenmotorische Kraft von etwa −200 mV treibt es durch ATP-Synthasen wieder herein, die ATP herstellen.',
        'The uncoupler FCCP lets H⁺ through: the pumps run at full speed, the proton-motive force falls, and synthases split ATP instead of making it.':
            'Der Entkoppler FCCP lässt H⁺ durch: Die Pumpen laufen mit voller Kraft, die protonenmotorische Kraft fällt, und die Synthasen spalten ATP, statt es herzustellen.',
        'Its inside is the matrix. Respiration pumps H⁺ out, and Δp, the voltage and half a pH unit, drives them back in through synthases, which make the ATP of the cell, and through a leak.':
            'Sein Inneres ist die Matrix. Die Atmung pumpt H⁺ hinaus, und Δp, die Spannung und eine halbe pH-Einheit, treibt sie wieder herein: durch Synthasen, die das ATP der Zelle herstellen, und durch ein Leck.',
        'A hypha lives on its H⁺ pumps alone: −200 mV, of which the leak of K⁺ and H⁺ would make −30. That voltage takes up its food.':
            'Eine Hyphe lebt allein von ihren H⁺-Pumpen: −200 mV, von denen das Leck von K⁺ und H⁺ −30 machen würde. Diese Spannung nimmt ihre Nahrung auf.',
        'Azide stops respiration, and the H⁺ pumps have no ATP: within seconds of life only what the leak makes is left.':
            'Azid hält die Atmung an, und die H⁺-Pumpen haben kein ATP: Binnen Sekunden in Wirklichkeit bleibt nur, was das Leck macht.',
        'A pulse of current opens Na⁺ channels, and they open one another by the voltage; then they inactivate, and K⁺ channels bring the voltage back.':
            'Ein Strompuls öffnet Na⁺-Kanäle, und sie öffnen einander durch die Spannung; dann inaktivieren sie, und K⁺-Kanäle bringen die Spannung zurück.',
        'Five pulses, each stronger than the one before: the weak ones come to nothing, those beyond the threshold all call the same impulse.':
            'Fünf Pulse, jeder stärker als der vorige: Die schwachen bewirken nichts, alle jenseits der Schwelle rufen denselben Impuls hervor.',
        'A second pulse, soon after the first: Na⁺ channels are still closed by inactivation, and nothing follows. Move the pulses apart, and it is answered.':
            'Ein zweiter Puls, bald nach dem ersten: Die Na⁺-Kanäle sind noch durch Inaktivierung geschlossen, und nichts folgt. Rücken Sie die Pulse auseinander, und er wird beantwortet.',
        'A pulse every 8 µs, and an impulse after each: nerves tell by how many there are.':
            'Alle 8 µs ein Puls und nach jedem ein Impuls: Nerven sagen etwas dadurch, wie viele es sind.',
        'The poison of the puffer fish plugs the Na⁺ channels: pulses only charge the membrane, and no impulse comes.':
            'Das Gift des Kugelfischs verstopft die Na⁺-Kanäle: Pulse laden nur die Membran, und kein Impuls kommt.',
        'TEA plugs the K⁺ channels: inactivation and the leak alone end the impulse, which lasts longer.':
            'TEA verstopft die K⁺-Kanäle: Inaktivierung und Leck allein beenden den Impuls, der länger dauert.',
        'K⁺ outside is 15 mM: the cell rests so near to zero that its Na⁺ channels stay closed by inactivation. It hardly fires any more, as the heart of somebody whose kidneys fail.':
            'K⁺ außen ist 15 mM: Die Zelle ruht so nahe bei null, dass ihre Na⁺-Kanäle durch Inaktivierung geschlossen bleiben. Sie feuert kaum noch, wie das Herz eines Menschen, dessen Nieren versagen.',
        'A third of the Na⁺ outside is replaced: the impulse has a lower peak, as the Nernst potential of Na⁺ is lower.':
            'Ein Drittel des Na⁺ außen ist ersetzt: Der Impuls hat eine niedrigere Spitze, denn das Nernst-Potential von Na⁺ liegt tiefer.',
        'At 22 °C gates are slower by a factor of three to five: the impulse is as high and lasts longer.':
            'Bei 22 °C sind die Tore um einen Faktor drei bis fünf langsamer: Der Impuls ist gleich hoch und dauert länger.',
        'A patch so small and leaky that a few of its seven Na⁺ channels, open by chance, are enough: it fires, and nobody has stimulated it.':
            'Ein Fleck, so klein und undicht, dass einige seiner sieben Na⁺-Kanäle, durch Zufall offen, genügen: Er feuert, und niemand hat ihn gereizt.',
        'Sea water at 6.3 °C and the squid’s own channels, m³h and n⁴, as Hodgkin and Huxley found them, 500 times as fast.':
            'Meerwasser bei 6,3 °C und die eigenen Kanäle des Tintenfischs, m³h und n⁴, wie Hodgkin und Huxley sie fanden, 500-mal so schnell.',
        'So little water is inside that the Na⁺ of one impulse fills it: the next pulses come to nothing, until the pumps have carried it out.':
            'So wenig Wasser ist innen, dass das Na⁺ eines Impulses es füllt: Die nächsten Pulse bewirken nichts, bis die Pumpen es hinausgetragen haben.',
        'On both sides there are as many positive as negative charges: nothing is charged, and the voltage is zero but for heat. The K⁺ channels of this membrane are closed. There is more K⁺ inside than outside.':
            'Auf beiden Seiten gibt es gleich viele positive wie negative Ladungen: Nichts ist geladen, und die Spannung ist null, bis auf die Wärmebewegung. Die K⁺-Kanäle dieser Membran sind geschlossen. Innen ist mehr K⁺ als außen.',
        'The K⁺ gates will open. How many of the 2800 K⁺ inside leave for good until the voltage stands still?':
            'Die K⁺-Tore werden sich öffnen. Wie viele der 2800 K⁺ innen gehen für immer, bis die Spannung stillsteht?',
        'Some eighty ions, one in thirty-five, make about −70 mV: that is the excess charge, the whisper of charge that this story is about. And that is already exaggerated: in a real cell it is one in forty thousand, too few to be found by any chemical analysis.':
            'Etwa achtzig Ionen, eines von fünfunddreißig, machen etwa −70 mV: Das ist die Überschussladung, der Hauch von Ladung, von dem diese Geschichte handelt. Und das ist schon übertrieben: In einer echten Zelle ist es eines von vierzigtausend, zu wenige für jede chemische Analyse.',
        'About half of them': 'Etwa die Hälfte',
        'About eighty': 'Etwa achtzig',
        None: 'Keines',
        'A cell is rich in K⁺, the water around it in Na⁺ and Cl⁻. In this membrane there is no channel at all.':
            'Eine Zelle ist reich an K⁺, das Wasser um sie an Na⁺ und Cl⁻. In dieser Membran gibt es gar keinen Kanal.',
        'K⁺ outside will fall from 5 to 1 mM, so the gradient grows steeper. What does the voltage do?':
            'K⁺ außen wird von 5 auf 1 mM fallen, der Gradient wird also steiler. Was macht die Spannung?',
        'A gradient alone makes no voltage. As long as nothing can cross, both sides stay neutral, however unlike they are.':
            'Ein Gradient allein macht keine Spannung. Solange nichts hinüber kann, bleiben beide Seiten neutral, wie ungleich sie auch sind.',
        'It grows more negative': 'Sie wird negativer',
        'It grows positive': 'Sie wird positiv',
        'It stays near zero': 'Sie bleibt nahe null',
        'The same cell with a single K⁺ channel, and it is closed. K⁺ ions knock at it from both sides, more often from the inside, where there are more of them.':
            'Dieselbe Zelle mit einem einzigen K⁺-Kanal, und er ist geschlossen. K⁺-Ionen klopfen von beiden Seiten an, öfter von innen, wo es mehr davon gibt.',
        'The gate opens. What becomes of the inside?':
            'Das Tor öffnet sich. Was wird aus dem Inneren?',
        'More K⁺ goes out than comes in. Each one that leaves takes a positive charge along, and the anions it leaves behind cannot follow.':
            'Mehr K⁺ geht hinaus als herein. Jedes, das geht, nimmt eine positive Ladung mit, und die Anionen, die es zurücklässt, können nicht folgen.',
        'It turns negative': 'Es wird negativ',
        'It turns positive': 'Es wird positiv',
        'It stays neutral': 'Es bleibt neutral',
        'Now there are many K⁺ channels. The more K⁺ has left, the more the charge left behind holds the others back.':
            'Nun sind da viele K⁺-Kanäle. Je mehr K⁺ gegangen ist, desto stärker hält die zurückgelassene Ladung die anderen zurück.',
        'When the gates open, where does it come to rest?':
            'Wenn die Tore sich öffnen, wo kommt es zur Ruhe?',
        'At −89 mV as many K⁺ come in as go out, though there is still 28 times as much inside. That voltage is the Nernst potential of K⁺: kT/e · ln(5/140).':
            'Bei −89 mV kommen so viele K⁺ herein, wie hinausgehen, obwohl innen noch 28-mal so viel ist. Diese Spannung ist das Nernst-Potential von K⁺: kT/e · ln(5/140).',
        'When K⁺ is equal on both sides': 'Wenn K⁺ auf beiden Seiten gleich ist',
        'Never: K⁺ goes on leaving': 'Nie: K⁺ geht immer weiter hinaus',
        'When the pull back equals the push out, near −89 mV':
            'Wenn der Zug zurück so groß ist wie der Drang hinaus, nahe −89 mV',
        'A real membrane also leaks a little Na⁺, which wants in: its Nernst potential is +67 mV. Here a membrane rests with K⁺ channels alone.':
            'Eine echte Membran lässt auch etwas Na⁺ durch, das herein will: Sein Nernst-Potential ist +67 mV. Hier ruht eine Membran mit K⁺-Kanälen allein.',
        'Eight small Na⁺ channels come in, of 4 % of the K⁺ permeability in all. Where does the voltage go?':
            'Acht kleine Na⁺-Kanäle kommen hinzu, zusammen mit 4 % der K⁺-Permeabilität. Wohin geht die Spannung?',
        'Each ion pulls towards its own Nernst potential with the weight of its permeability. A small leak of Na⁺ is enough to lift the voltage by some twenty millivolts.':
            'Jedes Ion zieht mit dem Gewicht seiner Permeabilität zu seinem eigenen Nernst-Potential. Ein kleines Leck von Na⁺ genügt, die Spannung um etwa zwanzig Millivolt zu heben.',
        'Half-way, near −10 mV': 'Auf halbem Weg, nahe −10 mV',
        'Some 20 mV up, near −69 mV': 'Etwa 20 mV hinauf, nahe −69 mV',
        'Nowhere: K⁺ has the majority': 'Nirgendwohin: K⁺ hat die Mehrheit',
        'Goldman, Hodgkin and Katz wrote that vote down as the GHK equation, which is drawn beside what the ions do. Nobody here tells the ions.':
            'Goldman, Hodgkin und Katz schrieben diese Abstimmung als GHK-Gleichung auf, die neben dem gezeichnet ist, was die Ionen tun. Niemand hier sagt es den Ionen.',
        'The Na⁺ channels become 500 times as permeable, as in a nerve impulse. What happens?':
            'Die Na⁺-Kanäle werden 500-mal so durchlässig, wie bei einem Nervenimpuls. Was geschieht?',
        'Now Na⁺ has the majority, and the inside turns positive. The same equation holds at rest and at the peak of an impulse: only the permeabilities differ.':
            'Nun hat Na⁺ die Mehrheit, und das Innere wird positiv. Dieselbe Gleichung gilt in Ruhe und auf der Spitze eines Impulses: Nur die Permeabilitäten sind andere.',
        'The voltage turns positive, towards Na⁺': 'Die Spannung wird positiv, zu Na⁺ hin',
        'It falls to the potential of K⁺': 'Sie fällt auf das Potential von K⁺',
        'It becomes zero': 'Sie wird null',
        'At rest K⁺ leaks out and Na⁺ leaks in all the time. The Na⁺/K⁺ pump carries three Na⁺ out and two K⁺ in, and splits one ATP for it. This cell has none yet.':
            'In Ruhe leckt immerzu K⁺ hinaus und Na⁺ herein. Die Na⁺/K⁺-Pumpe trägt drei Na⁺ hinaus und zwei K⁺ herein und spaltet dafür ein ATP. Diese Zelle hat noch keine.',
        'Six pumps come in. What do they do to the voltage at once?':
            'Sechs Pumpen kommen hinzu. Was tun sie sofort mit der Spannung?',
        'Three charges out for two in: each cycle carries one charge out, which makes the inside a few millivolts more negative: the pumps’ electrogenic contribution. The far larger part of the voltage is the gradients’, which the pumps keep up.':
            'Drei Ladungen hinaus für zwei herein: Jeder Zyklus trägt eine Ladung hinaus, was das Innere ein paar Millivolt negativer macht: der elektrogene Beitrag der Pumpen. Der weit größere Teil der Spannung kommt von den Gradienten, die die Pumpen erhalten.',
        'They make all of it': 'Sie machen sie ganz',
        'Nothing: they only keep the gradients': 'Nichts: Sie erhalten nur die Gradienten',
        'They make it a few millivolts more negative':
            'Sie machen sie ein paar Millivolt negativer',
        'This cell is small and leaks much, so that you need not wait an hour: its pumps only just hold the gradients.':
            'Diese Zelle ist klein und leckt stark, damit Sie nicht eine Stunde warten müssen: Ihre Pumpen halten die Gradienten gerade noch.',
        'The ATP is used up. What does the voltage do?':
            'Das ATP ist verbraucht. Was macht die Spannung?',
        'The pump’s electrogenic contribution goes first. Then Na⁺ and Cl⁻ leak in, K⁺ leaks out, and the gradients and the voltage run down together. In a nerve cell that takes an hour or so: the pump is what the voltage lives on.':
            'Der elektrogene Beitrag der Pumpe geht zuerst. Dann lecken Na⁺ und Cl⁻ herein, K⁺ leckt hinaus, und die Gradienten und die Spannung nehmen zusammen ab. In einer Nervenzelle dauert das etwa eine Stunde: Von der Pumpe lebt die Spannung.',
        'It is gone at once': 'Sie ist sofort weg',
        'It loses a few millivolts at once, and slowly all the rest':
            'Sie verliert sofort ein paar Millivolt und langsam den Rest',
        'It stays, for the channels make it': 'Sie bleibt, denn die Kanäle machen sie',
        'A patch of nerve has voltage-gated channels besides: they open when the voltage rises, those for Na⁺ at once, those for K⁺ later. An electrode puts in a small pulse of positive charge every 6 µs, and each time the voltage only comes back to rest.':
            'Ein Fleck Nerv hat außerdem spannungsgesteuerte Kanäle: Sie öffnen sich, wenn die Spannung steigt, die für Na⁺ sofort, die für K⁺ später. Eine Elektrode gibt alle 6 µs einen kleinen Puls positiver Ladung, und jedes Mal kehrt die Spannung nur zur Ruhe zurück.',
        'Pulses will be four times as strong. What does the voltage do?':
            'Die Pulse werden viermal so stark. Was macht die Spannung?',
        'Beyond a threshold the first Na⁺ channels let in more charge than the leak lets out. That opens more of them, and the rest is their own doing: an impulse, all or none. Nobody set the threshold: it is where the two currents are equal.':
            'Jenseits einer Schwelle lassen die ersten Na⁺-Kanäle mehr Ladung herein, als das Leck hinauslässt. Das öffnet mehr von ihnen, und den Rest tun sie selbst: ein Impuls, alles oder nichts. Niemand hat die Schwelle gesetzt: Sie ist dort, wo die beiden Ströme gleich sind.',
        'It shoots up beyond zero, far more than the pulse alone would take it, and comes back':
            'Sie schießt über null hinaus, viel weiter, als der Puls allein sie brächte, und kehrt zurück',
        'It goes four times as far, and comes back': 'Sie geht viermal so weit und kehrt zurück',
        'Just what it did: K⁺ channels hold it': 'Was sie vorher tat: K⁺-Kanäle halten sie',
        'At the peak two things begin. Na⁺ channels inactivate: a ball swings into the open pore and plugs it. And K⁺ channels have opened by now: K⁺ goes out.':
            'Auf der Spitze beginnt zweierlei. Na⁺-Kanäle inaktivieren: Eine Kugel schwingt in die offene Pore und verstopft sie. Und K⁺-Kanäle sind inzwischen offen: K⁺ geht hinaus.',
        'TEA will plug nine in ten of the voltage-gated K⁺ channels. What becomes of the next impulse?':
            'TEA wird neun von zehn spannungsgesteuerten K⁺-Kanälen verstopfen. Was wird aus dem nächsten Impuls?',
        'With hardly a K⁺ channel only inactivation ends the inflow, and the leak brings the voltage back: late, but it comes back. K⁺ channels make impulses short, and the next one soon possible.':
            'Mit kaum einem K⁺-Kanal beendet allein die Inaktivierung den Einstrom, und das Leck bringt die Spannung zurück: spät, aber sie kehrt zurück. K⁺-Kanäle machen Impulse kurz und den nächsten bald möglich.',
        'There is none': 'Es gibt keinen',
        'It goes up and stays up for good': 'Er steigt und bleibt für immer oben',
        'It lasts longer, and comes back all the same':
            'Er dauert länger und kehrt trotzdem zurück',
        'There is no pump in this patch, and some 1100 Na⁺ are inside. To take its membrane from rest to the peak of an impulse needs 530 elementary charges.':
            'In diesem Fleck gibt es keine Pumpe, und etwa 1100 Na⁺ sind innen. Um seine Membran von der Ruhe zur Spitze eines Impulses zu bringen, braucht es 530 Elementarladungen.',
        'The electrode will call impulses. How many Na⁺ come in with one of them?':
            'Die Elektrode wird Impulse hervorrufen. Wie viele Na⁺ kommen mit einem davon herein?',
        'The impulse itself needs no ATP: the gradients are its battery. But Na⁺ comes in while K⁺ goes out, so that far more ions cross than the charge needs. In this little water they are more than there were; in a large cell they are one for a thousand. Afterwards the pump carries them back, three Na⁺ for each ATP: that is what nerves spend most of their energy on.':
            'Der Impuls selbst braucht kein ATP: Die Gradienten sind seine Batterie. Aber Na⁺ kommt herein, während K⁺ hinausgeht, so dass weit mehr Ionen hinübergehen, als die Ladung braucht. In diesem wenigen Wasser sind es mehr, als da waren; in einer großen Zelle sind es eines auf tausend. Danach trägt die Pumpe sie zurück, drei Na⁺ für jedes ATP: Dafür geben Nerven den größten Teil ihrer Energie aus.',
        'More than twice as many as that charge': 'Mehr als doppelt so viele wie diese Ladung',
        'Just as many as that charge': 'Genauso viele wie diese Ladung',
        'None: without ATP there is no impulse': 'Keine: Ohne ATP gibt es keinen Impuls',
        'Elsewhere in life: a plant pumps protons':
            'Anderswo im Leben: Eine Pflanze pumpt Protonen',
        'A root cell has no Na⁺/K⁺ pump. It pumps H⁺ out, one charge for each ATP. These pumps have no ATP yet, and K⁺ and Cl⁻ alone make the voltage, a little less negative than the Nernst potential of K⁺, −118 mV.':
            'Eine Wurzelzelle hat keine Na⁺/K⁺-Pumpe. Sie pumpt H⁺ hinaus, eine Ladung für jedes ATP. Diese Pumpen haben noch kein ATP, und K⁺ und Cl⁻ allein machen die Spannung, etwas weniger negativ als das Nernst-Potential von K⁺, −118 mV.',
        'The pumps will have ATP. Where does the voltage go?':
            'Die Pumpen werden ATP haben. Wohin geht die Spannung?',
        'Each cycle takes a whole charge out, and little leaks back: the voltage goes beyond the Nernst potential of K⁺, where no leak could take it. So K⁺ comes in through its channels, out of soil water that has a hundredth of it: a root eats with its voltage.':
            'Jeder Zyklus trägt eine ganze Ladung hinaus, und wenig leckt zurück: Die Spannung geht über das Nernst-Potential von K⁺ hinaus, wohin kein Leck sie bringen könnte. So kommt K⁺ durch seine Kanäle herein, aus Bodenwasser, das ein Hundertstel davon enthält: Eine Wurzel isst mit ihrer Spannung.',
        'Nearer to zero, for H⁺ comes back in': 'Näher zu null, denn H⁺ kommt zurück',
        'Beyond the Nernst potential of K⁺': 'Über das Nernst-Potential von K⁺ hinaus',
        'To the Nernst potential of K⁺, and no further':
            'Zum Nernst-Potential von K⁺ und nicht weiter',
        'A bacterium makes ATP of voltage': 'Ein Bakterium macht ATP aus Spannung',
        'Escherichia coli burns food to pump H⁺ out. H⁺ is driven back in by the voltage and by more than one unit of pH, some −200 mV in all: the proton-motive force. Its way in is through ATP synthases, which make an ATP of four H⁺.':
            'Escherichia coli verbrennt Nahrung, um H⁺ hinauszupumpen. H⁺ wird von der Spannung und von mehr als einer pH-Einheit wieder hereingetrieben, zusammen etwa −200 mV: die protonenmotorische Kraft. Sein Weg herein führt durch ATP-Synthasen, die aus vier H⁺ ein ATP machen.',
        'An uncoupler comes in: 7 holes that let H⁺ through. What becomes of the voltage and of ATP?':
            'Ein Entkoppler kommt hinzu: 7 Löcher, die H⁺ durchlassen. Was wird aus der Spannung und aus dem ATP?',
        'H⁺ takes the easier way: the voltage falls, and with it the proton-motive force. Below 148 mV of it four H⁺ hold less than an ATP does, and the synthases stop or run the other way round and split it. The pumps work as hard as they can, for nothing but heat.':
            'H⁺ nimmt den leichteren Weg: Die Spannung fällt und mit ihr die protonenmotorische Kraft. Unter 148 mV davon enthalten vier H⁺ weniger als ein ATP, und die Synthasen stehen still oder laufen andersherum und spalten es. Die Pumpen arbeiten, so hart sie können, für nichts als Wärme.',
        'The voltage stays, and ATP is made faster':
            'Die Spannung bleibt, und ATP wird schneller gemacht',
        'The voltage stays, but no H⁺ is left for ATP':
            'Die Spannung bleibt, aber kein H⁺ bleibt für ATP',
        'The voltage falls, and no ATP is made of it any more':
            'Die Spannung fällt, und kein ATP wird mehr daraus gemacht',
        'Nerve cell': 'Nervenzelle',
        'A nerve cell: its body with dendrites at the left, and an axon that runs to the right.':
            'Eine Nervenzelle: links ihr Körper mit Dendriten und ein Axon, das nach rechts läuft.',
        'the body is 20 µm across; the axon may be a metre long, and the squid’s is half a millimetre thick':
            'der Körper misst 20 µm; das Axon kann einen Meter lang sein, und das des Tintenfischs ist einen halben Millimeter dick',
        'Muscle fibre': 'Muskelfaser',
        'A piece of a muscle fibre, striped across, with nuclei under its membrane.':
            'Ein Stück einer Muskelfaser, quergestreift, mit Kernen unter ihrer Membran.',
        'a fibre is 50 µm thick and centimetres long, and its bands are 2.5 µm apart, as drawn':
            'eine Faser ist 50 µm dick und Zentimeter lang, und ihre Bänder liegen 2,5 µm auseinander, wie gezeichnet',
        'A red blood cell, cut through: a disc that is thin in its middle.':
            'Ein rotes Blutkörperchen im Schnitt: eine Scheibe, die in der Mitte dünn ist.',
        'it is 8 µm across and 2 µm thick, and has no nucleus':
            'es misst 8 µm, ist 2 µm dick und hat keinen Kern',
        'Root cell': 'Wurzelzelle',
        'A cell at the surface of a root, in its wall, with a root hair; the vacuole takes up most of it.':
            'Eine Zelle an der Oberfläche einer Wurzel, in ihrer Wand, mit einem Wurzelhaar; die Vakuole nimmt das meiste davon ein.',
        'it is some 60 µm long, its wall half a µm thick, and its vacuole, which has a membrane of its own, is not in sight':
            'sie ist etwa 60 µm lang, ihre Wand einen halben µm dick, und ihre Vakuole, die eine eigene Membran hat, ist nicht zu sehen',
        'A rod-shaped bacterium with wavy flagella, in its wall, with its DNA inside.':
            'Ein stäbchenförmiges Bakterium mit gewellten Geißeln, in seiner Wand, mit seiner DNA im Inneren.',
        'it is 2 µm long; wall and outer membrane, which small ions pass, are not in sight':
            'es ist 2 µm lang; Wand und äußere Membran, die kleine Ionen durchlassen, sind nicht zu sehen',
        'A mitochondrion, cut through: a smooth outer membrane, and an inner one that is folded into cristae.':
            'Ein Mitochondrium im Schnitt: eine glatte äußere Membran und eine innere, die zu Cristae gefaltet ist.',
        'it is 1.5 µm long, and lives in nearly all cells of plants, animals and fungi; the inner membrane is the one in sight':
            'es ist 1,5 µm lang und lebt in fast allen Zellen von Pflanzen, Tieren und Pilzen; zu sehen ist die innere Membran',
        'Hypha of a mould': 'Hyphe eines Schimmelpilzes',
        'The tip of a hypha of the mould Neurospora, in its wall, with many nuclei and a cross wall that has a hole.':
            'Die Spitze einer Hyphe des Schimmelpilzes Neurospora, in ihrer Wand, mit vielen Kernen und einer Querwand, die ein Loch hat.',
        'a hypha is 10 µm thick, and grows by a millimetre in 15 minutes':
            'eine Hyphe ist 10 µm dick und wächst in 15 Minuten um einen Millimeter',
        'K⁺ outside a Purkinje fibre of the heart': 'K⁺ außerhalb einer Purkinje-Faser des Herzens',
        'The fibre follows K⁺ where there is much of it; where there is little, Na⁺ holds it back. At 4 mM it lies below the line: its K⁺ channels are no fixed leak, they conduct better or worse with K⁺ outside.':
            'Die Faser folgt K⁺, wo es viel davon gibt; wo wenig ist, hält Na⁺ sie zurück. Bei 4 mM liegt sie unter der Linie: Ihre K⁺-Kanäle sind kein festes Leck, sie leiten mit dem K⁺ außen besser oder schlechter.',
        'H⁺ outside a root cell': 'H⁺ außerhalb einer Wurzelzelle',
        'From pH 6.7 to 5.5: the more H⁺ there is outside, the harder it is to pump out, and the less negative the cell. The line is what the leak alone would make.':
            'Von pH 6,7 bis 5,5: Je mehr H⁺ außen ist, desto schwerer ist es hinauszupumpen, und desto weniger negativ ist die Zelle. Die Linie ist, was das Leck allein machen würde.',
        'Resting potential': 'Ruhepotential',
        'Driving force': 'Triebkraft',
        'Electrogenic contribution': 'Elektrogener Beitrag',
        'Counting charges': 'Ladungen zählen',
        'Peak of an impulse': 'Spitze eines Impulses',
        'Peak and Na⁺ outside': 'Spitze und Na⁺ außen',
        'Ions of an impulse': 'Ionen eines Impulses',
        'With an impulse 87 000 Na⁺ come in on each µm² of a squid axon at 6.3 °C. The membrane takes 62.4 elementary charges for each mV and µm². Which share of that Na⁺, in %, would have been enough to bring it from −65 to +40 mV?':
            'Mit einem Impuls kommen auf jedem µm² eines Tintenfisch-Axons bei 6,3 °C 87 000 Na⁺ herein. Die Membran nimmt 62,4 Elementarladungen für jedes mV und µm² auf. Welcher Anteil dieses Na⁺, in %, hätte genügt, sie von −65 auf +40 mV zu bringen?',
        'A dose of TTX': 'Eine Dosis TTX',
        'How long in life': 'Wie lange in Wirklichkeit',
        'A cell that measures K⁺': 'Eine Zelle, die K⁺ misst',
        'One impulse in a thin axon': 'Ein Impuls in einem dünnen Axon',
        'Cl⁻ channels lost': 'Cl⁻-Kanäle verloren',
        'A muscle that works hard': 'Ein Muskel, der hart arbeitet',
        'pH in a red cell': 'pH in einem roten Blutkörperchen',
        'How much K⁺ is too much': 'Wie viel K⁺ zu viel ist',
        'What a root can draw in': 'Was eine Wurzel hereinholen kann',
        'Where an H⁺ pump stalls': 'Wo eine H⁺-Pumpe stehen bleibt',
        'When a synthase turns round': 'Wann eine Synthase sich umdreht',
        'Salt water on both sides, all gates closed: neutral, and no voltage':
            'Salzwasser auf beiden Seiten, alle Tore geschlossen: neutral und ohne Spannung',
        'The gates open: K⁺ leaves, and each one leaves a charge behind':
            'Die Tore öffnen sich: K⁺ geht, und jedes lässt eine Ladung zurück',
        'The more has left, the harder the rest is held back':
            'Je mehr gegangen ist, desto stärker wird der Rest zurückgehalten',
        'Rest: where the GHK equation has it, which no ion knows':
            'Ruhe: wo die GHK-Gleichung sie hat, die kein Ion kennt',
        'A closed cell whose pumps hold its gradients':
            'Eine geschlossene Zelle, deren Pumpen ihre Gradienten halten',
        'Each turn: three Na⁺ out, two K⁺ in, one ATP':
            'Jeder Zyklus: drei Na⁺ hinaus, zwei K⁺ herein, ein ATP',
        'The ATP is used up': 'Das ATP ist verbraucht',
        'The gradients leak away, and the voltage with them':
            'Die Gradienten nehmen ab und mit ihnen die Spannung',
        'A patch of nerve at rest: its Na⁺ channels are closed':
            'Ein Fleck Nerv in Ruhe: Seine Na⁺-Kanäle sind geschlossen',
        'A pulse of current, and the first Na⁺ channels open':
            'Ein Strompuls, und die ersten Na⁺-Kanäle öffnen sich',
        'Each Na⁺ that comes in opens more of them: up it goes, past zero':
            'Jedes Na⁺, das hereinkommt, öffnet mehr davon: hinauf, über null',
        'They inactivate, and K⁺ channels open: K⁺ goes out':
            'Sie inaktivieren, und K⁺-Kanäle öffnen sich: K⁺ geht hinaus',
        'The voltage is back, and nobody computed it: ions, gates and the field':
            'Die Spannung ist zurück, und niemand hat sie berechnet: Ionen, Tore und das Feld',
        'A pulse of current every 6 µs; an impulse follows':
            'Alle 6 µs ein Strompuls; ein Impuls folgt',
        'Tetrodotoxin, the poison of the puffer fish, goes in':
            'Tetrodotoxin, das Gift des Kugelfischs, kommt hinein',
        'It plugs the Na⁺ channels from outside': 'Es verstopft die Na⁺-Kanäle von außen',
        'The next pulse only charges the membrane: no impulse':
            'Der nächste Puls lädt nur die Membran: kein Impuls',
        'It is washed out, and lets go of one channel after the other':
            'Es wird ausgewaschen und lässt einen Kanal nach dem anderen los',
        'The third pulse is answered again': 'Der dritte Puls wird wieder beantwortet',
        '16 K⁺ channels and one Cl⁻ channel, and 9 H⁺ pumps without ATP':
            '16 K⁺-Kanäle und ein Cl⁻-Kanal und 9 H⁺-Pumpen ohne ATP',
        '13 respiratory H⁺ pumps, 2 ATP synthases and 3 K⁺ channels':
            '13 H⁺-Pumpen der Atmung, 2 ATP-Synthasen und 3 K⁺-Kanäle',
        '20 closed K⁺ channels, and 10 mM K⁺ outside':
            '20 geschlossene K⁺-Kanäle und 10 mM K⁺ außen',
        'no channel and no pump': 'kein Kanal und keine Pumpe',
        'one K⁺ channel, closed': 'ein K⁺-Kanal, geschlossen',
        '24 closed K⁺ channels': '24 geschlossene K⁺-Kanäle',
        '16 K⁺ channels and no others': '16 K⁺-Kanäle und keine anderen',
        '6 K⁺, 12 small Na⁺ and 6 Cl⁻ channels': '6 K⁺-, 12 kleine Na⁺- und 6 Cl⁻-Kanäle',
        '10 K⁺, 4 Na⁺ and 9 Cl⁻ channels, and no pump':
            '10 K⁺-, 4 Na⁺- und 9 Cl⁻-Kanäle und keine Pumpe',
        '14 pumps, 8 K⁺, 6 Na⁺ and 6 Cl⁻ channels, and little water':
            '14 Pumpen, 8 K⁺-, 6 Na⁺- und 6 Cl⁻-Kanäle und wenig Wasser',
        inward: 'nach innen',
        outward: 'nach außen',
    },
    forms: {
        'Nernst potential of {a}': 'Nernst-Potential von {a}',
        '{a} is {b} mM inside and {c} mM outside, at {d} °C. At which voltage does it stand still?':
            '{a} ist innen {b} mM und außen {c} mM, bei {d} °C. Bei welcher Spannung steht es still?',
        'E = kT/ze · ln(outside/inside), and kT/e is {a} mV here. So E = {b} mV · ln({c}/{d}) = {e}.':
            'E = kT/ze · ln(außen/innen), und kT/e ist hier {a} mV. Also E = {b} mV · ln({c}/{d}) = {e}.',
        'Permeabilities are P(K⁺) : P(Na⁺) : P(Cl⁻) = {a} : {b} : {c}. Inside there are {d} K⁺, {e} Na⁺, {f} Cl⁻, outside {g}, {h}, {i} mM. Where does the voltage rest, by the GHK equation?':
            'Die Permeabilitäten sind P(K⁺) : P(Na⁺) : P(Cl⁻) = {a} : {b} : {c}. Innen sind {d} K⁺, {e} Na⁺, {f} Cl⁻, außen {g}, {h}, {i} mM. Wo ruht die Spannung nach der GHK-Gleichung?',
        'V = {a} mV · ln[({b})/({c})], where Cl⁻ stands the other way round for its charge. V = {d}.':
            'V = {a} mV · ln[({b})/({c})], worin Cl⁻ seiner Ladung wegen andersherum steht. V = {d}.',
        'The cell rests at {a}. With what force, V − E, is Na⁺ driven ({b} mM inside, {c} mM outside)? A negative one drives cations in.':
            'Die Zelle ruht bei {a}. Mit welcher Kraft, V − E, wird Na⁺ getrieben ({b} mM innen, {c} mM außen)? Eine negative treibt Kationen herein.',
        'E(Na⁺) = {a} mV · ln({b}/{c}) = {d}, so V − E = {e} − {f} = {g}: {h}.':
            'E(Na⁺) = {a} mV · ln({b}/{c}) = {d}, also V − E = {e} − {f} = {g}: {h}.',
        'Pumps carry three Na⁺ out for two K⁺ in, just as much Na⁺ as leaks in. By how many mV does their electrogenic contribution move the voltage from {a}?':
            'Pumpen tragen drei Na⁺ hinaus für zwei K⁺ herein, gerade so viel Na⁺, wie hereinleckt. Um wie viel mV verschiebt ihr elektrogener Beitrag die Spannung von {a}?',
        'The pump current cancels a third of the Na⁺ that leaks in, so the GHK equation has P(Na⁺)/1.5 (Mullins and Noda 1963): {a}, which is {b} further.':
            'Der Pumpenstrom hebt ein Drittel des Na⁺ auf, das hereinleckt, also steht in der GHK-Gleichung P(Na⁺)/1,5 (Mullins und Noda 1963): {a}, das ist {b} weiter.',
        'A round cell of {a} µm radius rests at {b}. Its membrane has 1 µF/cm², which is 6.24 · 10⁻⁵ elementary charges for each mV and nm². How large is the excess charge that makes the voltage, in millions of elementary charges?':
            'Eine runde Zelle von {a} µm Radius ruht bei {b}. Ihre Membran hat 1 µF/cm², das sind 6,24 · 10⁻⁵ Elementarladungen für jedes mV und nm². Wie groß ist die Überschussladung, die die Spannung macht, in Millionen Elementarladungen?',
        'The area is 4π · (10 000 nm)² = 1.26 · 10⁹ nm². Times 6.24 · 10⁻⁵ e/(mV·nm²) times {a} are {b} million charges.':
            'Die Fläche ist 4π · (10 000 nm)² = 1,26 · 10⁹ nm². Mal 6,24 · 10⁻⁵ e/(mV·nm²) mal {a} sind {b} Millionen Ladungen.',
        'At the peak of an impulse permeabilities are P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : 20 : 0.45. Inside there are {a} K⁺, {b} Na⁺, {c} Cl⁻, outside {d}, {e}, {f} mM. Where is the voltage, by the GHK equation?':
            'Auf der Spitze eines Impulses sind die Permeabilitäten P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : 20 : 0,45. Innen sind {a} K⁺, {b} Na⁺, {c} Cl⁻, außen {d}, {e}, {f} mM. Wo ist die Spannung nach der GHK-Gleichung?',
        'It does not reach E(Na⁺), {a}, for K⁺ and Cl⁻ have their say. V = {b} mV · ln[({c} + 20 · {d} + 0.45 · {e})/({f} + 20 · {g} + 0.45 · {h})] = {i}.':
            'Sie erreicht E(Na⁺), {a}, nicht, denn K⁺ und Cl⁻ reden mit. V = {b} mV · ln[({c} + 20 · {d} + 0,45 · {e})/({f} + 20 · {g} + 0,45 · {h})] = {i}.',
        'At {a} °C the Na⁺ outside is brought down to a third. By how many mV does the peak of the impulse change, if it goes as the Nernst potential of Na⁺ does?':
            'Bei {a} °C wird das Na⁺ außen auf ein Drittel gebracht. Um wie viel mV ändert sich die Spitze des Impulses, wenn sie dem Nernst-Potential von Na⁺ folgt?',
        'Hodgkin and Katz found 58 mV for a factor of ten in 1949, whatever the concentrations were. For a third the change is kT/e · ln(1/3) = {a} mV · (−1.10) = {b}.':
            'Hodgkin und Katz fanden 1949 58 mV für einen Faktor zehn, wie die Konzentrationen auch waren. Für ein Drittel ist die Änderung kT/e · ln(1/3) = {a} mV · (−1,10) = {b}.',
        'It takes 62.4 · 105 = {a} charges, {b} % of 87 000. The others come in while K⁺ goes out already: the two currents overlap, and the pump has to undo both.':
            'Es braucht 62,4 · 105 = {a} Ladungen, {b} % von 87 000. Die anderen kommen herein, während K⁺ schon hinausgeht: Die beiden Ströme überlappen, und die Pumpe muss beide rückgängig machen.',
        '{a} (TTX) plugs half of the voltage-gated Na⁺ channels at {b} nM, one molecule a channel. At which dose is one channel in ten left?':
            '{a} (TTX) verstopft die Hälfte der spannungsgesteuerten Na⁺-Kanäle bei {b} nM, ein Molekül je Kanal. Bei welcher Dosis bleibt einer von zehn Kanälen?',
        'The share that is left is 1/(1 + dose/{a} nM). One in ten means dose/{b} nM = {c}, so {d} nM.':
            'Der Anteil, der bleibt, ist 1/(1 + Dosis/{a} nM). Einer von zehn heißt Dosis/{b} nM = {c}, also {d} nM.',
        'Voltage-gated channels turn over {a} times as fast here as in a rat’s nerve. An impulse in the picture is {b} µs wide. How wide is the rat’s, in ms?':
            'Spannungsgesteuerte Kanäle schalten hier {a}-mal so schnell wie im Nerv einer Ratte. Ein Impuls im Bild ist {b} µs breit. Wie breit ist der der Ratte, in ms?',
        '{a} µs · {b} = {c} ms.': '{a} µs · {b} = {c} ms.',
        'Only K⁺ crosses the membrane of a glial cell. Nerves that fire raise K⁺ outside from {a} to {b} mM, at {c} °C. By how many mV does its voltage change?':
            'Nur K⁺ geht durch die Membran einer Gliazelle. Nerven, die feuern, heben K⁺ außen von {a} auf {b} mM, bei {c} °C. Um wie viel mV ändert sich ihre Spannung?',
        'It stays at the Nernst potential of K⁺, so it changes by kT/e · ln({a}/{b}) = {c} mV · {d} = {e}. Kuffler, Nicholls and Orkand used glia as an electrode for K⁺ in 1966.':
            'Sie bleibt beim Nernst-Potential von K⁺, ändert sich also um kT/e · ln({a}/{b}) = {c} mV · {d} = {e}. Kuffler, Nicholls und Orkand benutzten 1966 Glia als Elektrode für K⁺.',
        'With an impulse 87 000 Na⁺ come in on each µm² of an axon. This one is {a} µm thick. By how many mM does one impulse raise Na⁺ inside? 1 mM is 602 000 ions in a µm³.':
            'Mit einem Impuls kommen auf jedem µm² eines Axons 87 000 Na⁺ herein. Dieses ist {a} µm dick. Um wie viel mM hebt ein Impuls Na⁺ innen? 1 mM sind 602 000 Ionen in einem µm³.',
        'A cylinder has 4/{a} = {b} µm² of membrane for each µm³. {c} · 87 000 / 602 000 = {d} mM. In the squid’s axon, a thousand times as thick, it is a thousandth of that.':
            'Ein Zylinder hat 4/{a} = {b} µm² Membran für jeden µm³. {c} · 87 000 / 602 000 = {d} mM. Im Axon des Tintenfischs, tausendmal so dick, ist es ein Tausendstel davon.',
        'In myotonia the Cl⁻ channels of muscle are lost. P(Na⁺)/P(K⁺) is 0.01; K⁺ is {a} mM inside and {b} outside, Na⁺ {c} and {d}. Where does the fibre rest at {e} °C, by the GHK equation?':
            'Bei Myotonie fehlen die Cl⁻-Kanäle des Muskels. P(Na⁺)/P(K⁺) ist 0,01; K⁺ ist {a} mM innen und {b} außen, Na⁺ {c} und {d}. Wo ruht die Faser bei {e} °C nach der GHK-Gleichung?',
        'V = {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}, which is hardly elsewhere than with Cl⁻. But less holds it there: the fibre fires again and again.':
            'V = {a} mV · ln[({b} + 0,01 · {c})/({d} + 0,01 · {e})] = {f}, kaum woanders als mit Cl⁻. Aber weniger hält sie dort: Die Faser feuert wieder und wieder.',
        'K⁺ around fibres at work rises from {a} to {b} mM, and Na⁺ falls from {c} to {d}. P(Na⁺)/P(K⁺) is 0.01, and Cl⁻ follows the voltage. By how many mV does the GHK voltage change?':
            'K⁺ um arbeitende Fasern steigt von {a} auf {b} mM, und Na⁺ fällt von {c} auf {d}. P(Na⁺)/P(K⁺) ist 0,01, und Cl⁻ folgt der Spannung. Um wie viel mV ändert sich die GHK-Spannung?',
        'The inside is the same, so the change is {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}. Na⁺ channels inactivate there, and the force falls.':
            'Das Innere ist dasselbe, also ist die Änderung {a} mV · ln[({b} + 0,01 · {c})/({d} + 0,01 · {e})] = {f}. Dort inaktivieren Na⁺-Kanäle, und die Kraft lässt nach.',
        'Cl⁻ is {a} mM in a red cell and {b} mM in plasma, and stands at its Nernst potential. So does H⁺. The pH of plasma is {c}. What is it in the cell?':
            'Cl⁻ ist {a} mM in einem roten Blutkörperchen und {b} mM im Plasma und steht bei seinem Nernst-Potential. H⁺ ebenso. Der pH des Plasmas ist {c}. Was ist er in der Zelle?',
        'At one voltage the ratio of a cation is the other way round than that of an anion: H⁺ outside/H⁺ inside = {a}/{b}. {c} + log₁₀({d}/{e}) makes pH {f}.':
            'Bei einer Spannung ist das Verhältnis eines Kations andersherum als das eines Anions: H⁺ außen/H⁺ innen = {a}/{b}. {c} + log₁₀({d}/{e}) macht pH {f}.',
        'P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : {a} : {b}. Inside there are {c} K⁺, {d} Na⁺, {e} Cl⁻, outside {f} Cl⁻, and K⁺ and Na⁺ are {g} mM together. At which K⁺ outside is the GHK voltage {h}, where many Na⁺ channels stay inactivated?':
            'P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : {a} : {b}. Innen sind {c} K⁺, {d} Na⁺, {e} Cl⁻, außen {f} Cl⁻, und K⁺ und Na⁺ sind zusammen {g} mM. Bei welchem K⁺ außen ist die GHK-Spannung {h}, wo viele Na⁺-Kanäle inaktiviert bleiben?',
        '{a} means that the sum for outside is e^({b}/{c}) = {d} of the sum for inside, {e}: {f}. Take Cl⁻, {g}, and Na⁺ away: K + {h} · ({i} − K) = {j}, so K = {k} mM.':
            '{a} heißt, dass die Summe für außen das e^({b}/{c}) = {d}-Fache der Summe für innen, {e}, ist: {f}. Nehmen Sie Cl⁻, {g}, und Na⁺ weg: K + {h} · ({i} − K) = {j}, also K = {k} mM.',
        'A root cell is at {a}, and there is {b} mM K⁺ in the soil water, at {c} °C. Up to which concentration would K⁺ come in by its channels alone?':
            'Eine Wurzelzelle ist bei {a}, und im Bodenwasser sind {b} mM K⁺, bei {c} °C. Bis zu welcher Konzentration käme K⁺ allein durch seine Kanäle herein?',
        'Up to where the Nernst potential of K⁺ is the voltage: {a} mM · e^({b}/{c}) = {d} mM. It has {e}: K⁺ goes on coming in.':
            'Bis das Nernst-Potential von K⁺ die Spannung ist: {a} mM · e^({b}/{c}) = {d} mM. Sie hat {e}: K⁺ kommt weiter herein.',
        'An ATP holds {a} meV, and an H⁺ pump carries one H⁺ out for it. The pH is {b} inside and {c} outside, at {d} °C. At which voltage can it carry no more?':
            'Ein ATP enthält {a} meV, und eine H⁺-Pumpe trägt dafür ein H⁺ hinaus. Der pH ist {b} innen und {c} außen, bei {d} °C. Bei welcher Spannung kann sie nicht mehr tragen?',
        'On the way out the pH alone costs {a} · {b} = {c} meV. The rest of the ATP can stand against {d} mV: it stalls at {e}. No plant comes near: the leak is in the way.':
            'Auf dem Weg hinaus kostet allein der pH {a} · {b} = {c} meV. Der Rest des ATP kann gegen {d} mV bestehen: Bei {e} bleibt sie stehen. Keine Pflanze kommt nahe heran: Das Leck ist im Weg.',
        'A bacterium is at {a}, its pH is {b} inside and {c} outside, at {d} °C. How large is the proton-motive force, Δp = V − E(H⁺)?':
            'Ein Bakterium ist bei {a}, sein pH ist {b} innen und {c} außen, bei {d} °C. Wie groß ist die protonenmotorische Kraft, Δp = V − E(H⁺)?',
        'E(H⁺) = kT/e · ln 10 · (pH inside − pH outside) = {a} mV · {b} = {c}, so Δp = {d} − {e} = {f}: inward.':
            'E(H⁺) = kT/e · ln 10 · (pH innen − pH außen) = {a} mV · {b} = {c}, also Δp = {d} − {e} = {f}: nach innen.',
        'An ATP synthase lets {a} H⁺ in for each ATP that it makes, and an ATP holds {b} meV. An uncoupler brings Δp nearer and nearer to zero. From which Δp on does the synthase split ATP?':
            'Eine ATP-Synthase lässt {a} H⁺ herein für jedes ATP, das sie herstellt, und ein ATP enthält {b} meV. Ein Entkoppler bringt Δp näher und näher an null. Von welchem Δp an spaltet die Synthase ATP?',
        '{a} H⁺ bring {b} times Δp: {c}/{d} = {e} mV are needed. Nearer to zero than {f} it turns the other way round, and splits ATP.':
            '{a} H⁺ bringen {b}-mal Δp: {c}/{d} = {e} mV sind nötig. Näher bei null als {f} dreht sie sich andersherum und spaltet ATP.',
        '{a} voltage-gated Na⁺ and {b} voltage-gated K⁺ channels, {c} K⁺, {d} Na⁺ and {e} Cl⁻ channels':
            '{a} spannungsgesteuerte Na⁺- und {b} spannungsgesteuerte K⁺-Kanäle, {c} K⁺-, {d} Na⁺- und {e} Cl⁻-Kanäle',
        '{a} voltage-gated Na⁺ and {b} voltage-gated K⁺ channels, {c} K⁺, {d} Na⁺ and {e} Cl⁻ channels, and no pump':
            '{a} spannungsgesteuerte Na⁺- und {b} spannungsgesteuerte K⁺-Kanäle, {c} K⁺-, {d} Na⁺- und {e} Cl⁻-Kanäle und keine Pumpe',
    },
};
