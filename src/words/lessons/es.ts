/** What lessons tell, in Spanish. */
import type { Texts } from '../phrase.ts';

export const texts: Texts = {
    phrases: {
        'From zero to rest': 'De cero al reposo',
        'The pump stops': 'La bomba se detiene',
        'One impulse': 'Un impulso',
        'Uncharged start': 'Inicio sin carga',
        'K⁺ alone': 'Solo K⁺',
        'Na⁺ alone': 'Solo Na⁺',
        'H⁺ alone': 'Solo H⁺',
        'Leaky democracy': 'Democracia con fugas',
        'K⁺ leak lost': 'Fuga de K⁺ perdida',
        'The battery runs down': 'La batería se agota',
        'The pump makes the gradients': 'La bomba crea los gradientes',
        'The pump’s electrogenic contribution': 'La contribución electrogénica de la bomba',
        'True scale': 'Escala real',
        'Squid giant axon': 'Axón gigante de calamar',
        'Skeletal muscle': 'Músculo esquelético',
        'Red blood cell': 'Glóbulo rojo',
        'Glial cell': 'Célula glial',
        Hyperkalaemia: 'Hiperpotasemia',
        Hypokalaemia: 'Hipopotasemia',
        'Heart muscle at rest': 'Músculo cardíaco en reposo',
        'Periodic paralysis: between attacks': 'Parálisis periódica: entre ataques',
        'Periodic paralysis: an attack': 'Parálisis periódica: un ataque',
        Hypoxia: 'Hipoxia',
        'K⁺ leak lost: it fires by itself': 'Fuga de K⁺ perdida: dispara sola',
        'Root cell of a plant': 'Célula de raíz de una planta',
        'Root cell, poisoned': 'Célula de raíz, envenenada',
        'Escherichia coli': 'Escherichia coli',
        'Escherichia coli, uncoupled': 'Escherichia coli, desacoplada',
        Mitochondrion: 'Mitocondria',
        'Neurospora, a bread mould': 'Neurospora, un moho del pan',
        'Neurospora, poisoned': 'Neurospora, envenenada',
        'Nerve impulse': 'Impulso nervioso',
        'All or none': 'Todo o nada',
        'Refractory time': 'Período refractario',
        'A train of impulses': 'Un tren de impulsos',
        'Hyperkalaemia: block': 'Hiperpotasemia: bloqueo',
        'Little Na⁺ outside': 'Poco Na⁺ exterior',
        'Cold nerve': 'Nervio frío',
        'Channel noise': 'Ruido de canales',
        'The squid’s impulse': 'El impulso del calamar',
        'Why small axons need pumps': 'Por qué los axones pequeños necesitan bombas',
        'Neutral water, and a whisper of charge': 'Agua neutra y un soplo de carga',
        Gradients: 'Gradientes',
        'One open gate': 'Una compuerta abierta',
        'Balance at the Nernst potential': 'Equilibrio en el potencial de Nernst',
        'The leaky democracy: the resting potential':
            'La democracia con fugas: el potencial de reposo',
        'The GHK equation': 'La ecuación GHK',
        'The pump that never sleeps': 'La bomba que nunca duerme',
        'What happens when it stops': 'Qué pasa cuando se detiene',
        Threshold: 'Umbral',
        'Why it comes back': 'Por qué vuelve',
        'What the pump has to do with it': 'Qué tiene que ver la bomba',
        'Two unlike solutions and no way through: both are neutral, and a gradient alone makes no voltage.':
            'Dos soluciones distintas y ningún paso entre ellas: ambas son neutras, y un gradiente por sí solo no crea voltaje.',
        'Only K⁺ can cross: a few ions leave, and the charge they leave behind holds the rest back at the Nernst potential.':
            'Solo puede cruzar el K⁺: unos pocos iones salen, y la carga que dejan atrás retiene a los demás en el potencial de Nernst.',
        'Only Na⁺ can cross: it comes in, and the inside turns positive.':
            'Solo puede cruzar el Na⁺: entra, y el interior se vuelve positivo.',
        'K⁺, Na⁺ and Cl⁻ all leak, and each pulls towards its own Nernst potential with the weight of its permeability: the resting potential.':
            'K⁺, Na⁺ y Cl⁻ se filtran, y cada uno tira hacia su propio potencial de Nernst con el peso de su permeabilidad: así resulta el potencial de reposo.',
        'The K⁺ leak channels are gone: Na⁺ and Cl⁻ alone decide.':
            'Los canales de fuga de K⁺ han desaparecido: deciden solo Na⁺ y Cl⁻.',
        'No ATP and a closed cell: the gradients leak away, and what stays is the Donnan potential of the proteins and other ions that cannot cross.':
            'Sin ATP y en una célula cerrada, los gradientes se pierden por las fugas, y lo que queda es el potencial de Donnan de las proteínas y demás iones que no pueden cruzar.',
        'A poison sits on every pump: first the pumps’ electrogenic contribution goes, a few millivolts, and then slowly all the rest.':
            'Un veneno se une a cada bomba: primero se pierde la contribución electrogénica de las bombas, unos milivoltios, y después, poco a poco, todo lo demás.',
        'The same solution on both sides: pumps alone fill the cell with K⁺, empty it of Na⁺, and turn it negative.':
            'La misma solución a ambos lados: las bombas, por sí solas, llenan la célula de K⁺, la vacían de Na⁺ y la vuelven negativa.',
        'Three Na⁺ out for two K⁺ in: each turn moves one charge, and eleven pumps add several millivolts to the gradients’ share.':
            'Salen tres Na⁺ y entran dos K⁺: cada ciclo mueve una carga, y once bombas añaden varios milivoltios a la parte de los gradientes.',
        'Nothing is exaggerated: 290 000 ions, of which some eighty make the whole voltage. It runs slowly.':
            'Nada está exagerado: 290 000 iones, de los que unos ochenta crean todo el voltaje. Avanza despacio.',
        'The axon on which it was all found out, at 18.5 °C, in sea water.':
            'El axón en el que se descubrió todo, a 18,5 °C, en agua de mar.',
        'Cl⁻ crosses more easily than all others, and settles where K⁺ and Na⁺ put the voltage.':
            'El Cl⁻ cruza con más facilidad que todos los demás y se reparte según el voltaje que fijan K⁺ y Na⁺.',
        'Almost only Cl⁻ conducts: the voltage is small, as Cl⁻ is nearly equal on both sides.':
            'Casi solo conduce el Cl⁻: el voltaje es pequeño, pues el Cl⁻ es casi igual a ambos lados.',
        'A membrane that follows K⁺ alone: change K⁺ outside and watch the voltage go with it.':
            'Una membrana que sigue solo al K⁺: cambie el K⁺ exterior y observe cómo el voltaje va con él.',
        'K⁺ outside is 8 mM: cells rest nearer to zero, and fire or fail.':
            'El K⁺ exterior es de 8 mM: las células reposan más cerca de cero, y disparan o fallan.',
        'K⁺ outside is 2.2 mM: cells rest further from zero, though less than Nernst would say.':
            'El K⁺ exterior es de 2,2 mM: las células reposan más lejos de cero, aunque menos de lo que diría Nernst.',
        'Young nerve cell: NKCC1': 'Neurona joven: NKCC1',
        'The gradient of Na⁺ brings K⁺ and Cl⁻ in with it, without a charge: the Nernst potential of Cl⁻ stands some 30 mV above the voltage, and the transmitter GABA, which opens Cl⁻ channels, excites. Add Cl⁻ channels, and see.':
            'El gradiente de Na⁺ arrastra consigo K⁺ y Cl⁻ hacia dentro, sin mover carga: el potencial de Nernst del Cl⁻ queda unos 30 mV por encima del voltaje, y el neurotransmisor GABA, que abre canales de Cl⁻, excita. Añada canales de Cl⁻ y véalo.',
        'Grown nerve cell: KCC2': 'Neurona madura: KCC2',
        'The gradient of K⁺ takes Cl⁻ out with it until both Nernst potentials are alike, below the voltage: now GABA inhibits. It moves no charge, and spends only what the Na⁺/K⁺ pumps have stored.':
            'El gradiente de K⁺ arrastra consigo Cl⁻ hacia fuera hasta que ambos potenciales de Nernst se igualan, por debajo del voltaje: ahora el GABA inhibe. El cotransportador no mueve carga, y gasta solo lo que las bombas Na⁺/K⁺ han almacenado.',
        'A cell of the ventricle between two beats: it conducts hardly anything but K⁺, and rests close to its Nernst potential.':
            'Una célula del ventrículo entre dos latidos: apenas conduce otra cosa que K⁺, y reposa cerca de su potencial de Nernst.',
        'Na⁺ leaks through the voltage sensors of a patient’s channels. At 4 mM of K⁺ outside inward rectifiers are open and hold the voltage all the same.':
            'El Na⁺ se filtra por los sensores de voltaje de los canales de un paciente. Con 4 mM de K⁺ exterior, los rectificadores de entrada están abiertos y sostienen el voltaje a pesar de todo.',
        'Less K⁺ outside, 1.5 mM, should make the voltage more negative. But it leaves rectifiers plugged (here their plug is set to that, K⁺ does not move it), the same leak of Na⁺ wins, and the muscle cannot fire.':
            'Menos K⁺ exterior, 1,5 mM, debería hacer el voltaje más negativo. Pero deja taponados los rectificadores (aquí su tapón está ajustado a ese valor; el K⁺ no lo mueve), la misma fuga de Na⁺ gana, y el músculo no puede disparar.',
        'A medicine from the foxglove stops half of the pumps’ cycles, and half of their electrogenic contribution is gone at once. In the heart Na⁺ then gathers inside, Ca²⁺ with it, and it beats more strongly.':
            'Un medicamento de la dedalera detiene la mitad de los ciclos de las bombas, y la mitad de su contribución electrogénica desaparece al instante. En el corazón se acumula entonces Na⁺ en el interior, y con él Ca²⁺, y el corazón late con más fuerza.',
        'Without enough oxygen pumps have a tenth of their ATP: Na⁺ leaks in and K⁺ out faster than they carry them back. Give all the ATP back, and the gradients return.':
            'Sin oxígeno suficiente, las bombas tienen una décima parte de su ATP: por las fugas entra Na⁺ y sale K⁺ más deprisa de lo que ellas los devuelven. Devuelva todo el ATP, y los gradientes regresan.',
        'The K⁺ leak is gone that held this membrane far from its threshold: the leak of Na⁺ takes it there, and it fires without a stimulus. Put in ten K⁺ channels of permeability 4, and it is quiet.':
            'Falta la fuga de K⁺ que mantenía esta membrana lejos de su umbral: la fuga de Na⁺ la lleva hasta él, y dispara sin estímulo. Ponga diez canales de K⁺ de permeabilidad 4, y se calma.',
        'pH 7.3 inside and 6.0 outside, and only H⁺ can cross, each on its buffer: it comes in until the voltage holds it back.':
            'pH 7,3 en el interior y 6,0 en el exterior, y solo puede cruzar el H⁺, cada uno unido a su tampón: entra hasta que el voltaje lo retiene.',
        'H⁺ pumps, one charge for each ATP, take the voltage far below the Nernst potential of K⁺: so a root draws K⁺ out of thin soil water.':
            'Las bombas de H⁺, una carga por cada ATP, llevan el voltaje muy por debajo del potencial de Nernst del K⁺: así una raíz extrae K⁺ de un agua del suelo que apenas lo contiene.',
        'Cyanide leaves the pumps without ATP: what the leak of K⁺ and Cl⁻ makes is left, less negative than the Nernst potential of K⁺.':
            'El cianuro deja las bombas sin ATP: queda lo que crea la fuga de K⁺ y Cl⁻, menos negativo que el potencial de Nernst del K⁺.',
        'Respiration pumps H⁺ out, and the proton-motive force of some −200 mV drives it back in through ATP synthases, which make ATP.':
            'La respiración bombea H⁺ hacia fuera, y la fuerza protón-motriz, de unos −200 mV, lo impulsa de vuelta a través de las ATP sintasas, que producen ATP.',
        'The uncoupler FCCP lets H⁺ through: the pumps run at full speed, the proton-motive force falls, and synthases split ATP instead of making it.':
            'El desacoplante FCCP deja pasar H⁺: las bombas van a toda velocidad, la fuerza protón-motriz cae, y las sintasas hidrolizan ATP en lugar de producirlo.',
        'Its inside is the matrix. Respiration pumps H⁺ out, and Δp, the voltage and half a pH unit, drives them back in through synthases, which make the ATP of the cell, and through a leak.':
            'Su interior es la matriz. La respiración bombea H⁺ hacia fuera, y Δp, es decir, el voltaje más media unidad de pH, lo impulsa de vuelta por las sintasas, que producen el ATP de la célula, y por una fuga.',
        'A hypha lives on its H⁺ pumps alone: −200 mV, of which the leak of K⁺ and H⁺ would make −30. That voltage takes up its food.':
            'Una hifa vive solo de sus bombas de H⁺: −200 mV, de los que la fuga de K⁺ y H⁺ daría −30. Con ese voltaje capta su alimento.',
        'Azide stops respiration, and the H⁺ pumps have no ATP: within seconds of life only what the leak makes is left.':
            'La azida detiene la respiración, y las bombas de H⁺ se quedan sin ATP: en unos segundos de la vida real queda solo lo que crea la fuga.',
        'A pulse of current opens Na⁺ channels, and they open one another by the voltage; then they inactivate, and K⁺ channels bring the voltage back.':
            'Un pulso de corriente abre canales de Na⁺, y estos se abren unos a otros por medio del voltaje; luego se inactivan, y los canales de K⁺ devuelven el voltaje al reposo.',
        'Five pulses, each stronger than the one before: the weak ones come to nothing, those beyond the threshold all call the same impulse.':
            'Cinco pulsos, cada uno más fuerte que el anterior: los débiles quedan en nada; los que superan el umbral provocan todos el mismo impulso.',
        'A second pulse, soon after the first: Na⁺ channels are still closed by inactivation, and nothing follows. Move the pulses apart, and it is answered.':
            'Un segundo pulso, poco después del primero: los canales de Na⁺ siguen cerrados por inactivación, y no ocurre nada. Separe los pulsos, y habrá respuesta.',
        'A pulse every 8 µs, and an impulse after each: nerves tell by how many there are.':
            'Un pulso cada 8 µs, y tras cada uno un impulso: los nervios informan con el número de impulsos.',
        'The poison of the puffer fish plugs the Na⁺ channels: pulses only charge the membrane, and no impulse comes.':
            'El veneno del pez globo tapona los canales de Na⁺: los pulsos solo cargan la membrana, y no llega ningún impulso.',
        'TEA plugs the K⁺ channels: inactivation and the leak alone end the impulse, which lasts longer.':
            'El TEA tapona los canales de K⁺: solo la inactivación y la fuga ponen fin al impulso, que dura más.',
        'K⁺ outside is 15 mM: the cell rests so near to zero that its Na⁺ channels stay closed by inactivation. It hardly fires any more, as the heart of somebody whose kidneys fail.':
            'El K⁺ exterior es de 15 mM: la célula reposa tan cerca de cero que sus canales de Na⁺ siguen cerrados por inactivación. Apenas dispara ya, como el corazón de alguien cuyos riñones fallan.',
        'A third of the Na⁺ outside is replaced: the impulse has a lower peak, as the Nernst potential of Na⁺ is lower.':
            'Se sustituye un tercio del Na⁺ exterior: el pico del impulso es más bajo, porque también lo es el potencial de Nernst del Na⁺.',
        'At 22 °C gates are slower by a factor of three to five: the impulse is as high and lasts longer.':
            'A 22 °C las compuertas son de tres a cinco veces más lentas: el impulso es igual de alto y dura más.',
        'A patch so small and leaky that a few of its seven Na⁺ channels, open by chance, are enough: it fires, and nobody has stimulated it.':
            'Un parche tan pequeño y con tanta fuga que bastan unos pocos de sus siete canales de Na⁺, abiertos por azar: dispara, y nadie lo ha estimulado.',
        'Sea water at 6.3 °C and the squid’s own channels, m³h and n⁴, as Hodgkin and Huxley found them, 500 times as fast.':
            'Agua de mar a 6,3 °C y los canales propios del calamar, m³h y n⁴, tal como los hallaron Hodgkin y Huxley, 500 veces más rápidos.',
        'So little water is inside that the Na⁺ of one impulse fills it: the next pulses come to nothing, until the pumps have carried it out.':
            'Hay tan poca agua en el interior que el Na⁺ de un solo impulso la llena: los pulsos siguientes quedan en nada hasta que las bombas lo han sacado.',
        'On both sides there are as many positive as negative charges: nothing is charged, and the voltage is zero but for heat. The K⁺ channels of this membrane are closed. There is more K⁺ inside than outside.':
            'A ambos lados hay tantas cargas positivas como negativas: nada está cargado, y el voltaje es cero, salvo por la agitación térmica. Los canales de K⁺ de esta membrana están cerrados. Hay más K⁺ en el interior que en el exterior.',
        'The K⁺ gates will open. How many of the 2800 K⁺ inside leave for good until the voltage stands still?':
            'Las compuertas de K⁺ se abrirán. ¿Cuántos de los 2800 K⁺ del interior salen para no volver antes de que el voltaje se estabilice?',
        'Some eighty ions, one in thirty-five, make about −70 mV: that is the excess charge, the whisper of charge that this story is about. And that is already exaggerated: in a real cell it is one in forty thousand, too few to be found by any chemical analysis.':
            'Unos ochenta iones, uno de cada treinta y cinco, crean unos −70 mV: esa es la carga en exceso, el soplo de carga del que trata este relato. Y eso ya está exagerado: en una célula real es uno de cada cuarenta mil, demasiado pocos para que los descubra un análisis químico.',
        'About half of them': 'Más o menos la mitad',
        'About eighty': 'Unos ochenta',
        None: 'Ninguno',
        'A cell is rich in K⁺, the water around it in Na⁺ and Cl⁻. In this membrane there is no channel at all.':
            'Una célula es rica en K⁺; el agua que la rodea, en Na⁺ y Cl⁻. En esta membrana no hay ningún canal.',
        'K⁺ outside will fall from 5 to 1 mM, so the gradient grows steeper. What does the voltage do?':
            'El K⁺ exterior bajará de 5 a 1 mM, así que el gradiente será más pronunciado. ¿Qué hace el voltaje?',
        'A gradient alone makes no voltage. As long as nothing can cross, both sides stay neutral, however unlike they are.':
            'Un gradiente por sí solo no crea voltaje. Mientras nada pueda cruzar, ambos lados siguen neutros, por distintos que sean.',
        'It grows more negative': 'Se hace más negativo',
        'It grows positive': 'Se hace positivo',
        'It stays near zero': 'Se queda cerca de cero',
        'The same cell with a single K⁺ channel, and it is closed. K⁺ ions knock at it from both sides, more often from the inside, where there are more of them.':
            'La misma célula con un solo canal de K⁺, y está cerrado. Los iones K⁺ llaman a él desde ambos lados, más a menudo desde el interior, donde hay más.',
        'The gate opens. What becomes of the inside?':
            'La compuerta se abre. ¿Qué ocurre con el interior?',
        'More K⁺ goes out than comes in. Each one that leaves takes a positive charge along, and the anions it leaves behind cannot follow.':
            'Sale más K⁺ del que entra. Cada ion que sale se lleva una carga positiva, y los aniones que deja atrás no pueden seguirlo.',
        'It turns negative': 'Se vuelve negativo',
        'It turns positive': 'Se vuelve positivo',
        'It stays neutral': 'Sigue neutro',
        'Now there are many K⁺ channels. The more K⁺ has left, the more the charge left behind holds the others back.':
            'Ahora hay muchos canales de K⁺. Cuantos más K⁺ han salido, más retiene a los demás la carga que dejaron atrás.',
        'When the gates open, where does it come to rest?':
            'Las compuertas se abren. ¿Cuándo se alcanza el reposo?',
        'At −89 mV as many K⁺ come in as go out, though there is still 28 times as much inside. That voltage is the Nernst potential of K⁺: kT/e · ln(5/140).':
            'A −89 mV entran tantos K⁺ como salen, aunque en el interior sigue habiendo 28 veces la concentración del exterior. Ese voltaje es el potencial de Nernst del K⁺: kT/e · ln(5/140).',
        'When K⁺ is equal on both sides': 'Cuando hay el mismo K⁺ a ambos lados',
        'Never: K⁺ goes on leaving': 'Nunca: el K⁺ sigue saliendo',
        'When the pull back equals the push out, near −89 mV':
            'Cuando la fuerza que lo retiene iguala a la que lo empuja hacia fuera, cerca de −89 mV',
        'A real membrane also leaks a little Na⁺, which wants in: its Nernst potential is +67 mV. Here a membrane rests with K⁺ channels alone.':
            'Una membrana real también deja pasar un poco de Na⁺, que tiende a entrar: su potencial de Nernst es de +67 mV. Aquí reposa una membrana que solo tiene canales de K⁺.',
        'Eight small Na⁺ channels come in, of 4 % of the K⁺ permeability in all. Where does the voltage go?':
            'Llegan ocho canales pequeños de Na⁺, que suman el 4 % de la permeabilidad al K⁺. ¿Adónde va el voltaje?',
        'Each ion pulls towards its own Nernst potential with the weight of its permeability. A small leak of Na⁺ is enough to lift the voltage by some twenty millivolts.':
            'Cada ion tira hacia su propio potencial de Nernst con el peso de su permeabilidad. Una pequeña fuga de Na⁺ basta para elevar el voltaje unos veinte milivoltios.',
        'Half-way, near −10 mV': 'A medio camino, cerca de −10 mV',
        'Some 20 mV up, near −69 mV': 'Unos 20 mV hacia arriba, cerca de −69 mV',
        'Nowhere: K⁺ has the majority': 'A ninguna parte: el K⁺ tiene la mayoría',
        'Goldman, Hodgkin and Katz wrote that vote down as the GHK equation, which is drawn beside what the ions do. Nobody here tells the ions.':
            'Goldman, Hodgkin y Katz pusieron por escrito esa votación: es la ecuación GHK, que se dibuja junto a lo que hacen los iones. Aquí nadie se la cuenta a los iones.',
        'The Na⁺ channels become 500 times as permeable, as in a nerve impulse. What happens?':
            'Los canales de Na⁺ se hacen 500 veces más permeables, como en un impulso nervioso. ¿Qué ocurre?',
        'Now Na⁺ has the majority, and the inside turns positive. The same equation holds at rest and at the peak of an impulse: only the permeabilities differ.':
            'Ahora el Na⁺ tiene la mayoría, y el interior se vuelve positivo. La misma ecuación vale en reposo y en el pico de un impulso: solo cambian las permeabilidades.',
        'The voltage turns positive, towards Na⁺':
            'El voltaje se vuelve positivo, hacia el del Na⁺',
        'It falls to the potential of K⁺': 'Cae al potencial del K⁺',
        'It becomes zero': 'Se hace cero',
        'At rest K⁺ leaks out and Na⁺ leaks in all the time. The Na⁺/K⁺ pump carries three Na⁺ out and two K⁺ in, and splits one ATP for it. This cell has none yet.':
            'En reposo, por las fugas sale K⁺ y entra Na⁺ todo el tiempo. La bomba Na⁺/K⁺ saca tres Na⁺ e introduce dos K⁺, y para ello hidroliza un ATP. Esta célula aún no tiene ninguna.',
        'Six pumps come in. What do they do to the voltage at once?':
            'Llegan seis bombas. ¿Qué le hacen de inmediato al voltaje?',
        'Three charges out for two in: each cycle carries one charge out, which makes the inside a few millivolts more negative: the pumps’ electrogenic contribution. The far larger part of the voltage is the gradients’, which the pumps keep up.':
            'Tres cargas hacia fuera por dos hacia dentro: cada ciclo saca una carga, lo que hace el interior unos milivoltios más negativo: es la contribución electrogénica de las bombas. La parte mucho mayor del voltaje se debe a los gradientes, que las bombas mantienen.',
        'They make all of it': 'Lo crean por entero',
        'Nothing: they only keep the gradients': 'Nada: solo mantienen los gradientes',
        'They make it a few millivolts more negative': 'Lo hacen unos milivoltios más negativo',
        'This cell is small and leaks much, so that you need not wait an hour: its pumps only just hold the gradients.':
            'Esta célula es pequeña y tiene muchas fugas, para que no haya que esperar una hora: sus bombas mantienen los gradientes a duras penas.',
        'The ATP is used up. What does the voltage do?': 'El ATP se agota. ¿Qué hace el voltaje?',
        'The pump’s electrogenic contribution goes first. Then Na⁺ and Cl⁻ leak in, K⁺ leaks out, and the gradients and the voltage run down together. In a nerve cell that takes an hour or so: the pump is what the voltage lives on.':
            'Primero se pierde la contribución electrogénica de la bomba. Después, por las fugas, entran Na⁺ y Cl⁻ y sale K⁺, y los gradientes y el voltaje se agotan juntos. En una neurona eso tarda más o menos una hora: el voltaje vive de la bomba.',
        'It is gone at once': 'Desaparece al instante',
        'It loses a few millivolts at once, and slowly all the rest':
            'Pierde unos milivoltios al instante y, poco a poco, todo lo demás',
        'It stays, for the channels make it': 'Se mantiene, pues lo crean los canales',
        'A patch of nerve has voltage-gated channels besides: they open when the voltage rises, those for Na⁺ at once, those for K⁺ later. An electrode puts in a small pulse of positive charge every 6 µs, and each time the voltage only comes back to rest.':
            'Un parche de nervio tiene además canales dependientes de voltaje: se abren cuando el voltaje sube, los de Na⁺ al instante, los de K⁺ más tarde. Un electrodo introduce un pequeño pulso de carga positiva cada 6 µs, y cada vez el voltaje simplemente vuelve al reposo.',
        'Pulses will be four times as strong. What does the voltage do?':
            'Los pulsos serán cuatro veces más fuertes. ¿Qué hace el voltaje?',
        'Beyond a threshold the first Na⁺ channels let in more charge than the leak lets out. That opens more of them, and the rest is their own doing: an impulse, all or none. Nobody set the threshold: it is where the two currents are equal.':
            'Pasado un umbral, los primeros canales de Na⁺ dejan entrar más carga de la que deja salir la fuga. Eso abre otros más, y lo demás es obra suya: un impulso, todo o nada. Nadie fijó el umbral: está donde las dos corrientes son iguales.',
        'It shoots up beyond zero, far more than the pulse alone would take it, and comes back':
            'Sube de golpe por encima de cero, mucho más alto de lo que lo llevaría el pulso solo, y vuelve',
        'It goes four times as far, and comes back': 'Llega cuatro veces más lejos, y vuelve',
        'Just what it did: K⁺ channels hold it': 'Lo mismo que antes: los canales de K⁺ lo sujetan',
        'At the peak two things begin. Na⁺ channels inactivate: a ball swings into the open pore and plugs it. And K⁺ channels have opened by now: K⁺ goes out.':
            'En el pico empiezan dos cosas. Los canales de Na⁺ se inactivan: una bola entra en el poro abierto y lo tapona. Y los canales de K⁺ ya se han abierto: el K⁺ sale.',
        'TEA will plug nine in ten of the voltage-gated K⁺ channels. What becomes of the next impulse?':
            'El TEA taponará nueve de cada diez canales de K⁺ dependientes de voltaje. ¿Qué ocurre con el siguiente impulso?',
        'With hardly a K⁺ channel only inactivation ends the inflow, and the leak brings the voltage back: late, but it comes back. K⁺ channels make impulses short, and the next one soon possible.':
            'Casi sin canales de K⁺, solo la inactivación pone fin a la entrada, y la fuga devuelve el voltaje al reposo: tarde, pero vuelve. Los canales de K⁺ hacen breves los impulsos y permiten que pronto llegue el siguiente.',
        'There is none': 'No se produce',
        'It goes up and stays up for good': 'Sube y se queda arriba para siempre',
        'It lasts longer, and comes back all the same': 'Dura más, y aun así vuelve',
        'There is no pump in this patch, and some 1100 Na⁺ are inside. To take its membrane from rest to the peak of an impulse needs 530 elementary charges.':
            'En este parche no hay ninguna bomba, y en el interior hay unos 1100 Na⁺. Llevar su membrana del reposo al pico de un impulso requiere 530 cargas elementales.',
        'The electrode will call impulses. How many Na⁺ come in with one of them?':
            'El electrodo provocará impulsos. ¿Cuántos Na⁺ entran con cada uno?',
        'The impulse itself needs no ATP: the gradients are its battery. But Na⁺ comes in while K⁺ goes out, so that far more ions cross than the charge needs. In this little water they are more than there were; in a large cell they are one for a thousand. Afterwards the pump carries them back, three Na⁺ for each ATP: that is what nerves spend most of their energy on.':
            'El impulso en sí no necesita ATP: los gradientes son su batería. Pero el Na⁺ entra mientras el K⁺ sale, de modo que cruzan muchos más iones de los que requiere la carga. En esta poca agua son más de los que había; en una célula grande, uno por cada mil. Después la bomba los devuelve, tres Na⁺ por cada ATP: en eso gastan los nervios la mayor parte de su energía.',
        'More than twice as many as that charge': 'Más del doble de esa carga',
        'Just as many as that charge': 'Justo tantos como esa carga',
        'None: without ATP there is no impulse': 'Ninguno: sin ATP no hay impulso',
        'Elsewhere in life: a plant pumps protons':
            'En otros seres vivos: una planta bombea protones',
        'A root cell has no Na⁺/K⁺ pump. It pumps H⁺ out, one charge for each ATP. These pumps have no ATP yet, and K⁺ and Cl⁻ alone make the voltage, a little less negative than the Nernst potential of K⁺, −118 mV.':
            'Una célula de raíz no tiene bomba Na⁺/K⁺. Bombea H⁺ hacia fuera, una carga por cada ATP. Estas bombas aún no tienen ATP, y el voltaje lo crean solo K⁺ y Cl⁻: algo menos negativo que el potencial de Nernst del K⁺, −118 mV.',
        'The pumps will have ATP. Where does the voltage go?':
            'Las bombas tendrán ATP. ¿Adónde va el voltaje?',
        'Each cycle takes a whole charge out, and little leaks back: the voltage goes beyond the Nernst potential of K⁺, where no leak could take it. So K⁺ comes in through its channels, out of soil water that has a hundredth of it: a root eats with its voltage.':
            'Cada ciclo saca una carga entera, y poco se filtra de vuelta: el voltaje rebasa el potencial de Nernst del K⁺, adonde ninguna fuga podría llevarlo. Por eso entra K⁺ por sus canales, desde un agua del suelo que contiene la centésima parte: una raíz come con su voltaje.',
        'Nearer to zero, for H⁺ comes back in': 'Más cerca de cero, pues el H⁺ vuelve a entrar',
        'Beyond the Nernst potential of K⁺': 'Más allá del potencial de Nernst del K⁺',
        'To the Nernst potential of K⁺, and no further':
            'Al potencial de Nernst del K⁺, y no más lejos',
        'A bacterium makes ATP of voltage': 'Una bacteria produce ATP con el voltaje',
        'Escherichia coli burns food to pump H⁺ out. H⁺ is driven back in by the voltage and by more than one unit of pH, some −200 mV in all: the proton-motive force. Its way in is through ATP synthases, which make an ATP of four H⁺.':
            'Escherichia coli quema alimento para bombear H⁺ hacia fuera. El voltaje y más de una unidad de pH, en total unos −200 mV, impulsan el H⁺ de vuelta: es la fuerza protón-motriz. Su entrada son las ATP sintasas, que producen un ATP con cuatro H⁺.',
        'An uncoupler comes in: 7 holes that let H⁺ through. What becomes of the voltage and of ATP?':
            'Llega un desacoplante: 7 agujeros que dejan pasar H⁺. ¿Qué ocurre con el voltaje y con el ATP?',
        'H⁺ takes the easier way: the voltage falls, and with it the proton-motive force. Below 148 mV of it four H⁺ hold less than an ATP does, and the synthases stop or run the other way round and split it. The pumps work as hard as they can, for nothing but heat.':
            'El H⁺ toma el camino más fácil: cae el voltaje, y con él la fuerza protón-motriz. Por debajo de 148 mV, cuatro H⁺ aportan menos energía de la que contiene un ATP, y las sintasas se detienen o giran al revés y lo hidrolizan. Las bombas trabajan cuanto pueden, y solo producen calor.',
        'The voltage stays, and ATP is made faster':
            'El voltaje se mantiene, y el ATP se produce más deprisa',
        'The voltage stays, but no H⁺ is left for ATP':
            'El voltaje se mantiene, pero no queda H⁺ para el ATP',
        'The voltage falls, and no ATP is made of it any more':
            'El voltaje cae, y ya no se produce ATP con él',
        'Nerve cell': 'Neurona',
        'A nerve cell: its body with dendrites at the left, and an axon that runs to the right.':
            'Una neurona: su cuerpo con dendritas a la izquierda, y un axón que va hacia la derecha.',
        'the body is 20 µm across; the axon may be a metre long, and the squid’s is half a millimetre thick':
            'el cuerpo mide 20 µm de diámetro; el axón puede medir un metro de largo, y el del calamar tiene medio milímetro de grosor',
        'Muscle fibre': 'Fibra muscular',
        'A piece of a muscle fibre, striped across, with nuclei under its membrane.':
            'Un trozo de fibra muscular, con estrías transversales y núcleos bajo la membrana.',
        'a fibre is 50 µm thick and centimetres long, and its bands are 2.5 µm apart, as drawn':
            'una fibra tiene 50 µm de grosor y centímetros de largo, y sus bandas distan 2,5 µm entre sí, como en el dibujo',
        'A red blood cell, cut through: a disc that is thin in its middle.':
            'Un glóbulo rojo, en corte: un disco más delgado en el centro.',
        'it is 8 µm across and 2 µm thick, and has no nucleus':
            'mide 8 µm de diámetro y 2 µm de grosor, y no tiene núcleo',
        'Root cell': 'Célula de raíz',
        'A cell at the surface of a root, in its wall, with a root hair; the vacuole takes up most of it.':
            'Una célula de la superficie de una raíz, dentro de su pared, con un pelo radical; la vacuola ocupa la mayor parte.',
        'it is some 60 µm long, its wall half a µm thick, and its vacuole, which has a membrane of its own, is not in sight':
            'mide unos 60 µm de largo, su pared tiene medio µm de grosor, y su vacuola, que tiene membrana propia, no está a la vista',
        'A rod-shaped bacterium with wavy flagella, in its wall, with its DNA inside.':
            'Una bacteria con forma de bastón y flagelos ondulados, dentro de su pared, con su ADN en el interior.',
        'it is 2 µm long; wall and outer membrane, which small ions pass, are not in sight':
            'mide 2 µm de largo; la pared y la membrana externa, que los iones pequeños atraviesan, no están a la vista',
        'A mitochondrion, cut through: a smooth outer membrane, and an inner one that is folded into cristae.':
            'Una mitocondria, en corte: una membrana externa lisa y una interna plegada en crestas.',
        'it is 1.5 µm long, and lives in nearly all cells of plants, animals and fungi; the inner membrane is the one in sight':
            'mide 1,5 µm de largo y vive en casi todas las células de plantas, animales y hongos; la membrana a la vista es la interna',
        'Hypha of a mould': 'Hifa de un moho',
        'The tip of a hypha of the mould Neurospora, in its wall, with many nuclei and a cross wall that has a hole.':
            'La punta de una hifa del moho Neurospora, dentro de su pared, con muchos núcleos y un tabique perforado.',
        'a hypha is 10 µm thick, and grows by a millimetre in 15 minutes':
            'una hifa tiene 10 µm de grosor y crece un milímetro en 15 minutos',
        'K⁺ outside a Purkinje fibre of the heart':
            'K⁺ en el exterior de una fibra de Purkinje del corazón',
        'The fibre follows K⁺ where there is much of it; where there is little, Na⁺ holds it back. At 4 mM it lies below the line: its K⁺ channels are no fixed leak, they conduct better or worse with K⁺ outside.':
            'La fibra sigue al K⁺ donde hay mucho; donde hay poco, el Na⁺ la retiene. A 4 mM queda por debajo de la línea: sus canales de K⁺ no son una fuga fija, conducen mejor o peor según el K⁺ exterior.',
        'H⁺ outside a root cell': 'H⁺ en el exterior de una célula de raíz',
        'From pH 6.7 to 5.5: the more H⁺ there is outside, the harder it is to pump out, and the less negative the cell. The line is what the leak alone would make.':
            'De pH 6,7 a 5,5: cuanto más H⁺ hay en el exterior, más cuesta bombearlo hacia fuera y menos negativa es la célula. La línea es lo que crearía la fuga sola.',
        'Resting potential': 'Potencial de reposo',
        'Driving force': 'Fuerza impulsora',
        'Electrogenic contribution': 'Contribución electrogénica',
        'Counting charges': 'Contar cargas',
        'Peak of an impulse': 'Pico de un impulso',
        'Peak and Na⁺ outside': 'El pico y el Na⁺ exterior',
        'Ions of an impulse': 'Los iones de un impulso',
        'With an impulse 87 000 Na⁺ come in on each µm² of a squid axon at 6.3 °C. The membrane takes 62.4 elementary charges for each mV and µm². Which share of that Na⁺, in %, would have been enough to bring it from −65 to +40 mV?':
            'Con un impulso entran 87 000 Na⁺ por cada µm² de un axón de calamar a 6,3 °C. La membrana requiere 62,4 cargas elementales por cada mV y µm². ¿Qué fracción de ese Na⁺, en %, habría bastado para llevarla de −65 a +40 mV?',
        'A dose of TTX': 'Una dosis de TTX',
        'How long in life': 'Cuánto dura en la realidad',
        'A cell that measures K⁺': 'Una célula que mide el K⁺',
        'One impulse in a thin axon': 'Un impulso en un axón delgado',
        'Cl⁻ channels lost': 'Canales de Cl⁻ perdidos',
        'A muscle that works hard': 'Un músculo que trabaja duro',
        'pH in a red cell': 'pH en un glóbulo rojo',
        'How much K⁺ is too much': 'Cuánto K⁺ es demasiado',
        'What a root can draw in': 'Lo que una raíz puede absorber',
        'Where an H⁺ pump stalls': 'Dónde se detiene una bomba de H⁺',
        'When a synthase turns round': 'Cuándo se invierte una sintasa',
        'Salt water on both sides, all gates closed: neutral, and no voltage':
            'Agua salada a ambos lados, todas las compuertas cerradas: neutra, y sin voltaje',
        'The gates open: K⁺ leaves, and each one leaves a charge behind':
            'Las compuertas se abren: el K⁺ sale, y cada uno deja atrás una carga',
        'The more has left, the harder the rest is held back':
            'Cuanto más ha salido, con más fuerza queda retenido el resto',
        'Rest: where the GHK equation has it, which no ion knows':
            'Reposo: donde lo sitúa la ecuación GHK, que ningún ion conoce',
        'A closed cell whose pumps hold its gradients':
            'Una célula cerrada cuyas bombas mantienen sus gradientes',
        'Each turn: three Na⁺ out, two K⁺ in, one ATP':
            'Cada ciclo: salen tres Na⁺, entran dos K⁺, se gasta un ATP',
        'The ATP is used up': 'El ATP se ha agotado',
        'The gradients leak away, and the voltage with them':
            'Los gradientes se pierden por las fugas, y con ellos el voltaje',
        'A patch of nerve at rest: its Na⁺ channels are closed':
            'Un parche de nervio en reposo: sus canales de Na⁺ están cerrados',
        'A pulse of current, and the first Na⁺ channels open':
            'Un pulso de corriente, y se abren los primeros canales de Na⁺',
        'Each Na⁺ that comes in opens more of them: up it goes, past zero':
            'Cada Na⁺ que entra abre más canales: el voltaje sube, más allá de cero',
        'They inactivate, and K⁺ channels open: K⁺ goes out':
            'Se inactivan, y se abren los canales de K⁺: el K⁺ sale',
        'The voltage is back, and nobody computed it: ions, gates and the field':
            'El voltaje ha vuelto, y nadie lo ha calculado: lo hacen iones, compuertas y el campo',
        'A pulse of current every 6 µs; an impulse follows':
            'Un pulso de corriente cada 6 µs; le sigue un impulso',
        'Tetrodotoxin, the poison of the puffer fish, goes in':
            'Se añade tetrodotoxina, el veneno del pez globo',
        'It plugs the Na⁺ channels from outside': 'Tapona desde fuera los canales de Na⁺',
        'The next pulse only charges the membrane: no impulse':
            'El siguiente pulso solo carga la membrana: no hay impulso',
        'It is washed out, and lets go of one channel after the other':
            'Se elimina por lavado, y suelta un canal tras otro',
        'The third pulse is answered again': 'El tercer pulso vuelve a tener respuesta',
        '16 K⁺ channels and one Cl⁻ channel, and 9 H⁺ pumps without ATP':
            '16 canales de K⁺ y uno de Cl⁻, y 9 bombas de H⁺ sin ATP',
        '13 respiratory H⁺ pumps, 2 ATP synthases and 3 K⁺ channels':
            '13 bombas de H⁺ de la respiración, 2 ATP sintasas y 3 canales de K⁺',
        '20 closed K⁺ channels, and 10 mM K⁺ outside':
            '20 canales de K⁺ cerrados y 10 mM de K⁺ fuera',
        'no channel and no pump': 'ningún canal y ninguna bomba',
        'one K⁺ channel, closed': 'un canal de K⁺, cerrado',
        '24 closed K⁺ channels': '24 canales de K⁺ cerrados',
        '16 K⁺ channels and no others': '16 canales de K⁺ y ningún otro',
        '6 K⁺, 12 small Na⁺ and 6 Cl⁻ channels': '6 canales de K⁺, 12 pequeños de Na⁺ y 6 de Cl⁻',
        '10 K⁺, 4 Na⁺ and 9 Cl⁻ channels, and no pump':
            '10 canales de K⁺, 4 de Na⁺ y 9 de Cl⁻, y ninguna bomba',
        '14 pumps, 8 K⁺, 6 Na⁺ and 6 Cl⁻ channels, and little water':
            '14 bombas, 8 canales de K⁺, 6 de Na⁺ y 6 de Cl⁻, y poca agua',
        inward: 'hacia dentro',
        outward: 'hacia fuera',
    },
    forms: {
        'Nernst potential of {a}': 'Potencial de Nernst de {a}',
        '{a} is {b} mM inside and {c} mM outside, at {d} °C. At which voltage does it stand still?':
            'El {a} está a {b} mM en el interior y a {c} mM en el exterior, a {d} °C. ¿A qué voltaje está en equilibrio?',
        'E = kT/ze · ln(outside/inside), and kT/e is {a} mV here. So E = {b} mV · ln({c}/{d}) = {e}.':
            'E = kT/ze · ln(exterior/interior), y aquí kT/e vale {a} mV. Por tanto, E = {b} mV · ln({c}/{d}) = {e}.',
        'Permeabilities are P(K⁺) : P(Na⁺) : P(Cl⁻) = {a} : {b} : {c}. Inside there are {d} K⁺, {e} Na⁺, {f} Cl⁻, outside {g}, {h}, {i} mM. Where does the voltage rest, by the GHK equation?':
            'Las permeabilidades son P(K⁺) : P(Na⁺) : P(Cl⁻) = {a} : {b} : {c}. En el interior hay {d} K⁺, {e} Na⁺, {f} Cl⁻; en el exterior, {g}, {h}, {i} mM. ¿Dónde reposa el voltaje, según la ecuación GHK?',
        'V = {a} mV · ln[({b})/({c})], where Cl⁻ stands the other way round for its charge. V = {d}.':
            'V = {a} mV · ln[({b})/({c})], donde el Cl⁻ va al revés por su carga. V = {d}.',
        'The cell rests at {a}. With what force, V − E, is Na⁺ driven ({b} mM inside, {c} mM outside)? A negative one drives cations in.':
            'La célula reposa a {a}. ¿Con qué fuerza, V − E, es impulsado el Na⁺ ({b} mM en el interior, {c} mM en el exterior)? Una fuerza negativa impulsa los cationes hacia dentro.',
        'E(Na⁺) = {a} mV · ln({b}/{c}) = {d}, so V − E = {e} − {f} = {g}: {h}.':
            'E(Na⁺) = {a} mV · ln({b}/{c}) = {d}, luego V − E = {e} − {f} = {g}: {h}.',
        'Pumps carry three Na⁺ out for two K⁺ in, just as much Na⁺ as leaks in. By how many mV does their electrogenic contribution move the voltage from {a}?':
            'Las bombas sacan tres Na⁺ por cada dos K⁺ que introducen, y sacan justo el Na⁺ que se filtra hacia dentro. ¿En cuántos mV desplaza su contribución electrogénica el voltaje desde {a}?',
        'The pump current cancels a third of the Na⁺ that leaks in, so the GHK equation has P(Na⁺)/1.5 (Mullins and Noda 1963): {a}, which is {b} further.':
            'La corriente de bombas anula un tercio del Na⁺ que se filtra hacia dentro, así que la ecuación GHK lleva P(Na⁺)/1.5 (Mullins y Noda 1963): {a}, es decir, un desplazamiento de {b}.',
        'A round cell of {a} µm radius rests at {b}. Its membrane has 1 µF/cm², which is 6.24 · 10⁻⁵ elementary charges for each mV and nm². How large is the excess charge that makes the voltage, in millions of elementary charges?':
            'Una célula redonda de {a} µm de radio reposa a {b}. Su membrana tiene 1 µF/cm², que son 6.24 · 10⁻⁵ cargas elementales por cada mV y nm². ¿Cuánta es la carga en exceso que crea el voltaje, en millones de cargas elementales?',
        'The area is 4π · (10 000 nm)² = 1.26 · 10⁹ nm². Times 6.24 · 10⁻⁵ e/(mV·nm²) times {a} are {b} million charges.':
            'El área es 4π · (10 000 nm)² = 1.26 · 10⁹ nm². Multiplicada por 6.24 · 10⁻⁵ e/(mV·nm²) y por {a}, da {b} millones de cargas.',
        'At the peak of an impulse permeabilities are P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : 20 : 0.45. Inside there are {a} K⁺, {b} Na⁺, {c} Cl⁻, outside {d}, {e}, {f} mM. Where is the voltage, by the GHK equation?':
            'En el pico de un impulso, las permeabilidades son P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : 20 : 0.45. En el interior hay {a} K⁺, {b} Na⁺, {c} Cl⁻; en el exterior, {d}, {e}, {f} mM. ¿Dónde está el voltaje, según la ecuación GHK?',
        'It does not reach E(Na⁺), {a}, for K⁺ and Cl⁻ have their say. V = {b} mV · ln[({c} + 20 · {d} + 0.45 · {e})/({f} + 20 · {g} + 0.45 · {h})] = {i}.':
            'No alcanza E(Na⁺), {a}, pues K⁺ y Cl⁻ también cuentan. V = {b} mV · ln[({c} + 20 · {d} + 0.45 · {e})/({f} + 20 · {g} + 0.45 · {h})] = {i}.',
        'At {a} °C the Na⁺ outside is brought down to a third. By how many mV does the peak of the impulse change, if it goes as the Nernst potential of Na⁺ does?':
            'A {a} °C, el Na⁺ exterior se reduce a un tercio. ¿En cuántos mV cambia el pico del impulso, si varía como el potencial de Nernst del Na⁺?',
        'Hodgkin and Katz found 58 mV for a factor of ten in 1949, whatever the concentrations were. For a third the change is kT/e · ln(1/3) = {a} mV · (−1.10) = {b}.':
            'En 1949, Hodgkin y Katz hallaron 58 mV por un factor de diez, fueran cuales fueran las concentraciones. Para un tercio, el cambio es kT/e · ln(1/3) = {a} mV · (−1.10) = {b}.',
        'It takes 62.4 · 105 = {a} charges, {b} % of 87 000. The others come in while K⁺ goes out already: the two currents overlap, and the pump has to undo both.':
            'Se requieren 62.4 · 105 = {a} cargas, el {b} % de 87 000. Las demás entran mientras el K⁺ ya sale: las dos corrientes se solapan, y la bomba tiene que deshacer ambas.',
        '{a} (TTX) plugs half of the voltage-gated Na⁺ channels at {b} nM, one molecule a channel. At which dose is one channel in ten left?':
            '{a} (TTX): a {b} nM tapona la mitad de los canales de Na⁺ dependientes de voltaje, una molécula por canal. ¿A qué dosis queda libre uno de cada diez canales?',
        'The share that is left is 1/(1 + dose/{a} nM). One in ten means dose/{b} nM = {c}, so {d} nM.':
            'La fracción que queda libre es 1/(1 + dosis/{a} nM). Uno de cada diez significa dosis/{b} nM = {c}, es decir, {d} nM.',
        'Voltage-gated channels turn over {a} times as fast here as in a rat’s nerve. An impulse in the picture is {b} µs wide. How wide is the rat’s, in ms?':
            'Los canales dependientes de voltaje van aquí {a} veces más rápido que en el nervio de una rata. Un impulso en la imagen tiene {b} µs de ancho. ¿Qué ancho tiene el de la rata, en ms?',
        '{a} µs · {b} = {c} ms.': '{a} µs · {b} = {c} ms.',
        'Only K⁺ crosses the membrane of a glial cell. Nerves that fire raise K⁺ outside from {a} to {b} mM, at {c} °C. By how many mV does its voltage change?':
            'Solo el K⁺ cruza la membrana de una célula glial. Los nervios que disparan elevan el K⁺ exterior de {a} a {b} mM, a {c} °C. ¿En cuántos mV cambia su voltaje?',
        'It stays at the Nernst potential of K⁺, so it changes by kT/e · ln({a}/{b}) = {c} mV · {d} = {e}. Kuffler, Nicholls and Orkand used glia as an electrode for K⁺ in 1966.':
            'Se mantiene en el potencial de Nernst del K⁺, así que cambia en kT/e · ln({a}/{b}) = {c} mV · {d} = {e}. Kuffler, Nicholls y Orkand usaron la glía como electrodo de K⁺ en 1966.',
        'With an impulse 87 000 Na⁺ come in on each µm² of an axon. This one is {a} µm thick. By how many mM does one impulse raise Na⁺ inside? 1 mM is 602 000 ions in a µm³.':
            'Con un impulso entran 87 000 Na⁺ por cada µm² de un axón. Este tiene {a} µm de grosor. ¿En cuántos mM eleva un impulso el Na⁺ interior? 1 mM son 602 000 iones en un µm³.',
        'A cylinder has 4/{a} = {b} µm² of membrane for each µm³. {c} · 87 000 / 602 000 = {d} mM. In the squid’s axon, a thousand times as thick, it is a thousandth of that.':
            'Un cilindro tiene 4/{a} = {b} µm² de membrana por cada µm³. {c} · 87 000 / 602 000 = {d} mM. En el axón del calamar, mil veces más grueso, es la milésima parte.',
        'In myotonia the Cl⁻ channels of muscle are lost. P(Na⁺)/P(K⁺) is 0.01; K⁺ is {a} mM inside and {b} outside, Na⁺ {c} and {d}. Where does the fibre rest at {e} °C, by the GHK equation?':
            'En la miotonía se pierden los canales de Cl⁻ del músculo. P(Na⁺)/P(K⁺) es 0.01; hay {a} mM de K⁺ en el interior y {b} en el exterior, y de Na⁺ {c} y {d}. ¿Dónde reposa la fibra a {e} °C, según la ecuación GHK?',
        'V = {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}, which is hardly elsewhere than with Cl⁻. But less holds it there: the fibre fires again and again.':
            'V = {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}, casi lo mismo que con Cl⁻. Pero hay menos que lo sujete ahí: la fibra dispara una y otra vez.',
        'K⁺ around fibres at work rises from {a} to {b} mM, and Na⁺ falls from {c} to {d}. P(Na⁺)/P(K⁺) is 0.01, and Cl⁻ follows the voltage. By how many mV does the GHK voltage change?':
            'El K⁺ alrededor de las fibras que trabajan sube de {a} a {b} mM, y el Na⁺ baja de {c} a {d}. P(Na⁺)/P(K⁺) es 0.01, y el Cl⁻ sigue al voltaje. ¿En cuántos mV cambia el voltaje de GHK?',
        'The inside is the same, so the change is {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}. Na⁺ channels inactivate there, and the force falls.':
            'El interior es el mismo, así que el cambio es {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}. Los canales de Na⁺ se inactivan ahí, y la fuerza decae.',
        'Cl⁻ is {a} mM in a red cell and {b} mM in plasma, and stands at its Nernst potential. So does H⁺. The pH of plasma is {c}. What is it in the cell?':
            'Hay {a} mM de Cl⁻ en un glóbulo rojo y {b} mM en el plasma, y está en su potencial de Nernst. También el H⁺. El pH del plasma es {c}. ¿Cuál es el de la célula?',
        'At one voltage the ratio of a cation is the other way round than that of an anion: H⁺ outside/H⁺ inside = {a}/{b}. {c} + log₁₀({d}/{e}) makes pH {f}.':
            'A un mismo voltaje, la razón de un catión es la inversa de la de un anión: H⁺ exterior/H⁺ interior = {a}/{b}. {c} + log₁₀({d}/{e}) da pH {f}.',
        'P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : {a} : {b}. Inside there are {c} K⁺, {d} Na⁺, {e} Cl⁻, outside {f} Cl⁻, and K⁺ and Na⁺ are {g} mM together. At which K⁺ outside is the GHK voltage {h}, where many Na⁺ channels stay inactivated?':
            'P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : {a} : {b}. En el interior hay {c} K⁺, {d} Na⁺, {e} Cl⁻; en el exterior, {f} Cl⁻, y K⁺ y Na⁺ suman {g} mM. ¿Con qué K⁺ exterior es el voltaje de GHK {h}, al que muchos canales de Na⁺ siguen inactivados?',
        '{a} means that the sum for outside is e^({b}/{c}) = {d} of the sum for inside, {e}: {f}. Take Cl⁻, {g}, and Na⁺ away: K + {h} · ({i} − K) = {j}, so K = {k} mM.':
            '{a} significa que la suma del exterior es e^({b}/{c}) = {d} veces la suma del interior, {e}: {f}. Reste el Cl⁻, {g}, y el Na⁺: K + {h} · ({i} − K) = {j}, luego K = {k} mM.',
        'A root cell is at {a}, and there is {b} mM K⁺ in the soil water, at {c} °C. Up to which concentration would K⁺ come in by its channels alone?':
            'Una célula de raíz está a {a}, y hay {b} mM de K⁺ en el agua del suelo, a {c} °C. ¿Hasta qué concentración entraría K⁺ solo por sus canales?',
        'Up to where the Nernst potential of K⁺ is the voltage: {a} mM · e^({b}/{c}) = {d} mM. It has {e}: K⁺ goes on coming in.':
            'Hasta aquella en que el potencial de Nernst del K⁺ es el voltaje: {a} mM · e^({b}/{c}) = {d} mM. Tiene {e}: el K⁺ sigue entrando.',
        'An ATP holds {a} meV, and an H⁺ pump carries one H⁺ out for it. The pH is {b} inside and {c} outside, at {d} °C. At which voltage can it carry no more?':
            'Un ATP contiene {a} meV, y con él una bomba de H⁺ saca un H⁺. El pH es {b} en el interior y {c} en el exterior, a {d} °C. ¿A qué voltaje ya no puede sacar más?',
        'On the way out the pH alone costs {a} · {b} = {c} meV. The rest of the ATP can stand against {d} mV: it stalls at {e}. No plant comes near: the leak is in the way.':
            'De salida, solo el pH cuesta {a} · {b} = {c} meV. El resto del ATP puede con {d} mV: la bomba se detiene a {e}. Ninguna planta se acerca a eso: la fuga lo impide.',
        'A bacterium is at {a}, its pH is {b} inside and {c} outside, at {d} °C. How large is the proton-motive force, Δp = V − E(H⁺)?':
            'Una bacteria está a {a}; su pH es {b} en el interior y {c} en el exterior, a {d} °C. ¿Cuánto vale la fuerza protón-motriz, Δp = V − E(H⁺)?',
        'E(H⁺) = kT/e · ln 10 · (pH inside − pH outside) = {a} mV · {b} = {c}, so Δp = {d} − {e} = {f}: inward.':
            'E(H⁺) = kT/e · ln 10 · (pH interior − pH exterior) = {a} mV · {b} = {c}, luego Δp = {d} − {e} = {f}: hacia dentro.',
        'An ATP synthase lets {a} H⁺ in for each ATP that it makes, and an ATP holds {b} meV. An uncoupler brings Δp nearer and nearer to zero. From which Δp on does the synthase split ATP?':
            'Una ATP sintasa deja entrar {a} H⁺ por cada ATP que produce, y un ATP contiene {b} meV. Un desacoplante acerca Δp más y más a cero. ¿A partir de qué Δp hidroliza ATP la sintasa?',
        '{a} H⁺ bring {b} times Δp: {c}/{d} = {e} mV are needed. Nearer to zero than {f} it turns the other way round, and splits ATP.':
            '{a} H⁺ aportan {b} veces Δp: hacen falta {c}/{d} = {e} mV. Más cerca de cero que {f}, la sintasa gira al revés e hidroliza ATP.',
        '{a} voltage-gated Na⁺ and {b} voltage-gated K⁺ channels, {c} K⁺, {d} Na⁺ and {e} Cl⁻ channels':
            '{a} canales de Na⁺ y {b} de K⁺ dependientes de voltaje, {c} canales de K⁺, {d} de Na⁺ y {e} de Cl⁻',
        '{a} voltage-gated Na⁺ and {b} voltage-gated K⁺ channels, {c} K⁺, {d} Na⁺ and {e} Cl⁻ channels, and no pump':
            '{a} canales de Na⁺ y {b} de K⁺ dependientes de voltaje, {c} canales de K⁺, {d} de Na⁺ y {e} de Cl⁻, y ninguna bomba',
    },
};
