/** What lessons tell, in French. */
import type { Texts } from '../phrase.ts';

export const texts: Texts = {
    phrases: {
        'From zero to rest': 'De zéro au repos',
        'The pump stops': 'La pompe s’arrête',
        'One impulse': 'Un influx',
        'Uncharged start': 'Départ sans charge',
        'K⁺ alone': 'K⁺ seul',
        'Na⁺ alone': 'Na⁺ seul',
        'H⁺ alone': 'H⁺ seul',
        'Leaky democracy': 'Démocratie poreuse',
        'K⁺ leak lost': 'Fuite de K⁺ perdue',
        'The battery runs down': 'La pile s’épuise',
        'The pump makes the gradients': 'La pompe crée les gradients',
        'The pump’s electrogenic contribution': 'La contribution électrogène de la pompe',
        'True scale': 'Échelle vraie',
        'Squid giant axon': 'Axone géant de calmar',
        'Skeletal muscle': 'Muscle squelettique',
        'Red blood cell': 'Globule rouge',
        'Glial cell': 'Cellule gliale',
        Hyperkalaemia: 'Hyperkaliémie',
        Hypokalaemia: 'Hypokaliémie',
        'Heart muscle at rest': 'Muscle cardiaque au repos',
        'Periodic paralysis: between attacks': 'Paralysie périodique\u00a0: entre les crises',
        'Periodic paralysis: an attack': 'Paralysie périodique\u00a0: une crise',
        Hypoxia: 'Hypoxie',
        'K⁺ leak lost: it fires by itself': 'Fuite de K⁺ perdue\u00a0: décharge spontanée',
        'Root cell of a plant': 'Cellule racinaire d’une plante',
        'Root cell, poisoned': 'Cellule racinaire, empoisonnée',
        'Escherichia coli': 'Escherichia coli',
        'Escherichia coli, uncoupled': 'Escherichia coli, découplée',
        Mitochondrion: 'Mitochondrie',
        'Neurospora, a bread mould': 'Neurospora, une moisissure du pain',
        'Neurospora, poisoned': 'Neurospora, empoisonnée',
        'Nerve impulse': 'Influx nerveux',
        'All or none': 'Tout ou rien',
        'Refractory time': 'Période réfractaire',
        'A train of impulses': 'Un train d’influx',
        'Hyperkalaemia: block': 'Hyperkaliémie\u00a0: bloc',
        'Little Na⁺ outside': 'Peu de Na⁺ extérieur',
        'Cold nerve': 'Nerf froid',
        'Channel noise': 'Bruit de canaux',
        'The squid’s impulse': 'L’influx du calmar',
        'Why small axons need pumps': 'Pourquoi les petits axones ont besoin de pompes',
        'Neutral water, and a whisper of charge': 'De l’eau neutre, et un souffle de charge',
        Gradients: 'Gradients',
        'One open gate': 'Une porte ouverte',
        'Balance at the Nernst potential': 'Équilibre au potentiel de Nernst',
        'The leaky democracy: the resting potential':
            'La démocratie poreuse\u00a0: le potentiel de repos',
        'The GHK equation': 'L’équation GHK',
        'The pump that never sleeps': 'La pompe qui ne dort jamais',
        'What happens when it stops': 'Ce qui arrive quand elle s’arrête',
        Threshold: 'Seuil',
        'Why it comes back': 'Pourquoi elle revient',
        'What the pump has to do with it': 'Ce que la pompe a à y voir',
        'Two unlike solutions and no way through: both are neutral, and a gradient alone makes no voltage.':
            'Deux solutions différentes et aucun passage\u00a0: toutes deux sont neutres, et un gradient seul ne fait pas de tension.',
        'Only K⁺ can cross: a few ions leave, and the charge they leave behind holds the rest back at the Nernst potential.':
            'Seul K⁺ peut traverser\u00a0: quelques ions sortent, et la charge qu’ils laissent derrière eux retient les autres au potentiel de Nernst.',
        'Only Na⁺ can cross: it comes in, and the inside turns positive.':
            'Seul Na⁺ peut traverser\u00a0: il entre, et l’intérieur devient positif.',
        'K⁺, Na⁺ and Cl⁻ all leak, and each pulls towards its own Nernst potential with the weight of its permeability: the resting potential.':
            'K⁺, Na⁺ et Cl⁻ fuient tous, et chacun tire vers son propre potentiel de Nernst avec le poids de sa perméabilité\u00a0: c’est le potentiel de repos.',
        'The K⁺ leak channels are gone: Na⁺ and Cl⁻ alone decide.':
            'Les canaux de fuite K⁺ ont disparu\u00a0: Na⁺ et Cl⁻ décident seuls.',
        'No ATP and a closed cell: the gradients leak away, and what stays is the Donnan potential of the proteins and other ions that cannot cross.':
            'Pas d’ATP et une cellule fermée\u00a0: les gradients se dissipent par les fuites, et il reste le potentiel de Donnan des protéines et des autres ions qui ne peuvent pas traverser.',
        'A poison sits on every pump: first the pumps’ electrogenic contribution goes, a few millivolts, and then slowly all the rest.':
            'Un poison est fixé sur chaque pompe\u00a0: la contribution électrogène des pompes disparaît d’abord, quelques millivolts, puis lentement tout le reste.',
        'The same solution on both sides: pumps alone fill the cell with K⁺, empty it of Na⁺, and turn it negative.':
            'La même solution des deux côtés\u00a0: à elles seules, les pompes remplissent la cellule de K⁺, la vident de Na⁺ et la rendent négative.',
        'Three Na⁺ out for two K⁺ in: each turn moves one charge, and eleven pumps add several millivolts to the gradients’ share.':
            'Trois Na⁺ dehors contre deux K⁺ dedans\u00a0: chaque cycle déplace une charge, et onze pompes ajoutent plusieurs millivolts à la part des gradients.',
        'Nothing is exaggerated: 290 000 ions, of which some eighty make the whole voltage. It runs slowly.':
            'Rien n’est exagéré\u00a0: 290\u202f000 ions, dont environ quatre-vingts font toute la tension. La simulation est lente.',
        'The axon on which it was all found out, at 18.5 °C, in sea water.':
            'L’axone sur lequel tout a été découvert, à 18,5 °C, dans l’eau de mer.',
        'Cl⁻ crosses more easily than all others, and settles where K⁺ and Na⁺ put the voltage.':
            'Cl⁻ traverse plus facilement que tous les autres, et se répartit selon la tension que fixent K⁺ et Na⁺.',
        'Almost only Cl⁻ conducts: the voltage is small, as Cl⁻ is nearly equal on both sides.':
            'Presque seul Cl⁻ conduit\u00a0: la tension est faible, car Cl⁻ est presque égal des deux côtés.',
        'A membrane that follows K⁺ alone: change K⁺ outside and watch the voltage go with it.':
            'Une membrane qui ne suit que K⁺\u00a0: changez le K⁺ extérieur et regardez la tension le suivre.',
        'K⁺ outside is 8 mM: cells rest nearer to zero, and fire or fail.':
            'K⁺ extérieur à 8 mM\u00a0: au repos, les cellules sont plus près de zéro\u202f; elles déchargent, ou n’y arrivent plus.',
        'K⁺ outside is 2.2 mM: cells rest further from zero, though less than Nernst would say.':
            'K⁺ extérieur à 2,2 mM\u00a0: au repos, les cellules sont plus loin de zéro, mais moins que ne le dirait Nernst.',
        'Young nerve cell: NKCC1': 'Cellule nerveuse jeune\u00a0: NKCC1',
        'The gradient of Na⁺ brings K⁺ and Cl⁻ in with it, without a charge: the Nernst potential of Cl⁻ stands some 30 mV above the voltage, and the transmitter GABA, which opens Cl⁻ channels, excites. Add Cl⁻ channels, and see.':
            'Le gradient de Na⁺ fait entrer avec lui K⁺ et Cl⁻, sans charge nette\u00a0: le potentiel de Nernst de Cl⁻ est environ 30 mV au-dessus de la tension, et le neurotransmetteur GABA, qui ouvre des canaux Cl⁻, excite. Ajoutez des canaux Cl⁻, et voyez.',
        'Grown nerve cell: KCC2': 'Cellule nerveuse mature\u00a0: KCC2',
        'The gradient of K⁺ takes Cl⁻ out with it until both Nernst potentials are alike, below the voltage: now GABA inhibits. It moves no charge, and spends only what the Na⁺/K⁺ pumps have stored.':
            'Le gradient de K⁺ fait sortir Cl⁻ avec lui, jusqu’à ce que les deux potentiels de Nernst soient égaux, au-dessous de la tension\u00a0: désormais le GABA inhibe. Cela ne déplace aucune charge, et ne dépense que ce que les pompes Na⁺/K⁺ ont stocké.',
        'A cell of the ventricle between two beats: it conducts hardly anything but K⁺, and rests close to its Nernst potential.':
            'Une cellule du ventricule entre deux battements\u00a0: elle ne conduit presque que K⁺, et son repos est proche du potentiel de Nernst de K⁺.',
        'Na⁺ leaks through the voltage sensors of a patient’s channels. At 4 mM of K⁺ outside inward rectifiers are open and hold the voltage all the same.':
            'Du Na⁺ fuit par les capteurs de tension des canaux d’un patient. Avec 4 mM de K⁺ extérieur, les canaux à rectification entrante sont ouverts et tiennent quand même la tension.',
        'Less K⁺ outside, 1.5 mM, should make the voltage more negative. But it leaves rectifiers plugged (here their plug is set to that, K⁺ does not move it), the same leak of Na⁺ wins, and the muscle cannot fire.':
            'Moins de K⁺ extérieur, 1,5 mM, devrait rendre la tension plus négative. Mais les canaux à rectification entrante restent alors bouchés (ici leur bouchon est réglé ainsi, K⁺ ne le déplace pas), la même fuite de Na⁺ l’emporte, et le muscle ne peut plus décharger.',
        'A medicine from the foxglove stops half of the pumps’ cycles, and half of their electrogenic contribution is gone at once. In the heart Na⁺ then gathers inside, Ca²⁺ with it, and it beats more strongly.':
            'Un médicament tiré de la digitale arrête la moitié des cycles des pompes, et la moitié de leur contribution électrogène disparaît aussitôt. Dans le cœur, Na⁺ s’accumule alors à l’intérieur, Ca²⁺ avec lui, et le cœur bat plus fort.',
        'Without enough oxygen pumps have a tenth of their ATP: Na⁺ leaks in and K⁺ out faster than they carry them back. Give all the ATP back, and the gradients return.':
            'Sans assez d’oxygène, les pompes ont un dixième de leur ATP\u00a0: Na⁺ entre et K⁺ sort par les fuites plus vite qu’elles ne les ramènent. Rendez tout l’ATP, et les gradients reviennent.',
        'The K⁺ leak is gone that held this membrane far from its threshold: the leak of Na⁺ takes it there, and it fires without a stimulus. Put in ten K⁺ channels of permeability 4, and it is quiet.':
            'La fuite de K⁺ qui tenait cette membrane loin de son seuil a disparu\u00a0: la fuite de Na⁺ l’y amène, et elle décharge sans stimulus. Mettez dix canaux K⁺ de perméabilité 4, et elle se tait.',
        'pH 7.3 inside and 6.0 outside, and only H⁺ can cross, each on its buffer: it comes in until the voltage holds it back.':
            'pH 7,3 à l’intérieur et 6,0 à l’extérieur, et seuls les H⁺ peuvent traverser, chacun porté par son tampon\u00a0: ils entrent jusqu’à ce que la tension les retienne.',
        'H⁺ pumps, one charge for each ATP, take the voltage far below the Nernst potential of K⁺: so a root draws K⁺ out of thin soil water.':
            'Des pompes à H⁺, une charge par ATP, amènent la tension bien au-dessous du potentiel de Nernst de K⁺\u00a0: c’est ainsi qu’une racine tire K⁺ d’une eau du sol très pauvre.',
        'Cyanide leaves the pumps without ATP: what the leak of K⁺ and Cl⁻ makes is left, less negative than the Nernst potential of K⁺.':
            'Le cyanure prive les pompes d’ATP\u00a0: il reste ce que fait la fuite de K⁺ et de Cl⁻, moins négatif que le potentiel de Nernst de K⁺.',
        'Respiration pumps H⁺ out, and the proton-motive force of some −200 mV drives it back in through ATP synthases, which make ATP.':
            'La respiration pompe les H⁺ vers l’extérieur, et la force protomotrice d’environ −200 mV les ramène à l’intérieur par les ATP synthases, qui font de l’ATP.',
        'The uncoupler FCCP lets H⁺ through: the pumps run at full speed, the proton-motive force falls, and synthases split ATP instead of making it.':
            'Le découplant FCCP laisse passer H⁺\u00a0: les pompes tournent à plein régime, la force protomotrice chute, et les synthases hydrolysent l’ATP au lieu d’en faire.',
        'Its inside is the matrix. Respiration pumps H⁺ out, and Δp, the voltage and half a pH unit, drives them back in through synthases, which make the ATP of the cell, and through a leak.':
            'Son intérieur est la matrice. La respiration pompe les H⁺ vers l’extérieur, et Δp, la tension et une demi-unité de pH, les ramène à l’intérieur par les synthases, qui font l’ATP de la cellule, et par une fuite.',
        'A hypha lives on its H⁺ pumps alone: −200 mV, of which the leak of K⁺ and H⁺ would make −30. That voltage takes up its food.':
            'Un hyphe vit de ses seules pompes à H⁺\u00a0: −200 mV, dont la fuite de K⁺ et de H⁺ ne ferait que −30. C’est cette tension qui fait entrer sa nourriture.',
        'Azide stops respiration, and the H⁺ pumps have no ATP: within seconds of life only what the leak makes is left.':
            'L’azoture arrête la respiration, et les pompes à H⁺ n’ont plus d’ATP\u00a0: en quelques secondes de temps réel, il ne reste que ce que fait la fuite.',
        'A pulse of current opens Na⁺ channels, and they open one another by the voltage; then they inactivate, and K⁺ channels bring the voltage back.':
            'Une impulsion de courant ouvre des canaux Na⁺, qui par la tension s’ouvrent les uns les autres\u202f; puis ils s’inactivent, et les canaux K⁺ ramènent la tension.',
        'Five pulses, each stronger than the one before: the weak ones come to nothing, those beyond the threshold all call the same impulse.':
            'Cinq impulsions, chacune plus forte que la précédente\u00a0: les faibles ne donnent rien, celles qui dépassent le seuil déclenchent toutes le même influx.',
        'A second pulse, soon after the first: Na⁺ channels are still closed by inactivation, and nothing follows. Move the pulses apart, and it is answered.':
            'Une seconde impulsion, peu après la première\u00a0: des canaux Na⁺ sont encore fermés par inactivation, et rien ne suit. Écartez les impulsions, et un influx lui répond.',
        'A pulse every 8 µs, and an impulse after each: nerves tell by how many there are.':
            'Une impulsion toutes les 8 µs, et un influx après chacune\u00a0: c’est par leur nombre que les nerfs transmettent.',
        'The poison of the puffer fish plugs the Na⁺ channels: pulses only charge the membrane, and no impulse comes.':
            'Le poison du poisson-globe bouche les canaux Na⁺\u00a0: les impulsions ne font que charger la membrane, et aucun influx ne vient.',
        'TEA plugs the K⁺ channels: inactivation and the leak alone end the impulse, which lasts longer.':
            'Le TEA bouche les canaux K⁺\u00a0: seules l’inactivation et la fuite mettent fin à l’influx, qui dure plus longtemps.',
        'K⁺ outside is 15 mM: the cell rests so near to zero that its Na⁺ channels stay closed by inactivation. It hardly fires any more, as the heart of somebody whose kidneys fail.':
            'K⁺ extérieur à 15 mM\u00a0: au repos, la cellule est si près de zéro que ses canaux Na⁺ restent fermés par inactivation. Elle ne décharge presque plus, comme le cœur d’une personne dont les reins ne fonctionnent plus.',
        'A third of the Na⁺ outside is replaced: the impulse has a lower peak, as the Nernst potential of Na⁺ is lower.':
            'Un tiers du Na⁺ extérieur est remplacé\u00a0: le pic de l’influx est plus bas, car le potentiel de Nernst de Na⁺ est plus bas.',
        'At 22 °C gates are slower by a factor of three to five: the impulse is as high and lasts longer.':
            'À 22 °C, les portes sont trois à cinq fois plus lentes\u00a0: l’influx est aussi haut et dure plus longtemps.',
        'A patch so small and leaky that a few of its seven Na⁺ channels, open by chance, are enough: it fires, and nobody has stimulated it.':
            'Un morceau de membrane si petit, et qui fuit tant, que quelques-uns de ses sept canaux Na⁺, ouverts par hasard, suffisent\u00a0: il décharge, et personne ne l’a stimulé.',
        'Sea water at 6.3 °C and the squid’s own channels, m³h and n⁴, as Hodgkin and Huxley found them, 500 times as fast.':
            'De l’eau de mer à 6,3 °C et les canaux du calmar lui-même, m³h et n⁴, tels que Hodgkin et Huxley les ont trouvés, 500 fois plus rapides.',
        'So little water is inside that the Na⁺ of one impulse fills it: the next pulses come to nothing, until the pumps have carried it out.':
            'Il y a si peu d’eau à l’intérieur que le Na⁺ d’un seul influx la remplit\u00a0: les impulsions suivantes ne donnent rien, jusqu’à ce que les pompes l’aient fait sortir.',
        'On both sides there are as many positive as negative charges: nothing is charged, and the voltage is zero but for heat. The K⁺ channels of this membrane are closed. There is more K⁺ inside than outside.':
            'Des deux côtés il y a autant de charges positives que de négatives\u00a0: rien n’est chargé, et la tension est nulle, à l’agitation thermique près. Les canaux K⁺ de cette membrane sont fermés. Il y a plus de K⁺ à l’intérieur qu’à l’extérieur.',
        'The K⁺ gates will open. How many of the 2800 K⁺ inside leave for good until the voltage stands still?':
            'Les portes K⁺ vont s’ouvrir. Sur les 2800 K⁺ de l’intérieur, combien sortent pour de bon avant que la tension ne bouge plus\u202f?',
        'Some eighty ions, one in thirty-five, make about −70 mV: that is the excess charge, the whisper of charge that this story is about. And that is already exaggerated: in a real cell it is one in forty thousand, too few to be found by any chemical analysis.':
            'Environ quatre-vingts ions, un sur trente-cinq, font à peu près −70 mV\u00a0: c’est la charge en excès, le souffle de charge dont parle ce récit. Et c’est déjà exagéré\u00a0: dans une vraie cellule, c’est un ion sur quarante mille, trop peu pour qu’une analyse chimique le décèle.',
        'About half of them': 'Environ la moitié',
        'About eighty': 'Environ quatre-vingts',
        None: 'Aucun',
        'A cell is rich in K⁺, the water around it in Na⁺ and Cl⁻. In this membrane there is no channel at all.':
            'Une cellule est riche en K⁺, l’eau qui l’entoure en Na⁺ et Cl⁻. Dans cette membrane, il n’y a aucun canal.',
        'K⁺ outside will fall from 5 to 1 mM, so the gradient grows steeper. What does the voltage do?':
            'Le K⁺ extérieur va tomber de 5 à 1 mM\u00a0: le gradient devient plus raide. Que fait la tension\u202f?',
        'A gradient alone makes no voltage. As long as nothing can cross, both sides stay neutral, however unlike they are.':
            'Un gradient seul ne fait pas de tension. Tant que rien ne peut traverser, les deux côtés restent neutres, si différents soient-ils.',
        'It grows more negative': 'Elle devient plus négative',
        'It grows positive': 'Elle devient positive',
        'It stays near zero': 'Elle reste près de zéro',
        'The same cell with a single K⁺ channel, and it is closed. K⁺ ions knock at it from both sides, more often from the inside, where there are more of them.':
            'La même cellule avec un seul canal K⁺, qui est fermé. Les ions K⁺ viennent y frapper des deux côtés, plus souvent de l’intérieur, où ils sont plus nombreux.',
        'The gate opens. What becomes of the inside?':
            'La porte s’ouvre. Que devient l’intérieur\u202f?',
        'More K⁺ goes out than comes in. Each one that leaves takes a positive charge along, and the anions it leaves behind cannot follow.':
            'Il sort plus de K⁺ qu’il n’en entre. Chaque ion qui sort emporte une charge positive, et les anions qu’il laisse derrière lui ne peuvent pas suivre.',
        'It turns negative': 'Il devient négatif',
        'It turns positive': 'Il devient positif',
        'It stays neutral': 'Il reste neutre',
        'Now there are many K⁺ channels. The more K⁺ has left, the more the charge left behind holds the others back.':
            'Maintenant il y a beaucoup de canaux K⁺. Plus il est sorti de K⁺, plus la charge laissée derrière retient les autres.',
        'When the gates open, where does it come to rest?':
            'Les portes s’ouvrent. Quand cela s’arrête-t-il\u202f?',
        'At −89 mV as many K⁺ come in as go out, though there is still 28 times as much inside. That voltage is the Nernst potential of K⁺: kT/e · ln(5/140).':
            'À −89 mV, il entre autant de K⁺ qu’il en sort, bien qu’il y en ait encore 28 fois plus à l’intérieur. Cette tension est le potentiel de Nernst de K⁺\u00a0: kT/e · ln(5/140).',
        'When K⁺ is equal on both sides': 'Quand K⁺ est égal des deux côtés',
        'Never: K⁺ goes on leaving': 'Jamais\u00a0: K⁺ continue de sortir',
        'When the pull back equals the push out, near −89 mV':
            'Quand la force qui retient égale la poussée vers le dehors, près de −89 mV',
        'A real membrane also leaks a little Na⁺, which wants in: its Nernst potential is +67 mV. Here a membrane rests with K⁺ channels alone.':
            'Une vraie membrane laisse aussi fuir un peu de Na⁺, qui tend à entrer\u00a0: son potentiel de Nernst est de +67 mV. Ici, une membrane est au repos avec ses seuls canaux K⁺.',
        'Eight small Na⁺ channels come in, of 4 % of the K⁺ permeability in all. Where does the voltage go?':
            'Huit petits canaux Na⁺ arrivent, en tout 4\u00a0% de la perméabilité K⁺. Où va la tension\u202f?',
        'Each ion pulls towards its own Nernst potential with the weight of its permeability. A small leak of Na⁺ is enough to lift the voltage by some twenty millivolts.':
            'Chaque ion tire vers son propre potentiel de Nernst avec le poids de sa perméabilité. Une petite fuite de Na⁺ suffit à relever la tension d’une vingtaine de millivolts.',
        'Half-way, near −10 mV': 'À mi-chemin, près de −10 mV',
        'Some 20 mV up, near −69 mV': 'Environ 20 mV plus haut, près de −69 mV',
        'Nowhere: K⁺ has the majority': 'Nulle part\u00a0: K⁺ a la majorité',
        'Goldman, Hodgkin and Katz wrote that vote down as the GHK equation, which is drawn beside what the ions do. Nobody here tells the ions.':
            'Goldman, Hodgkin et Katz ont écrit ce vote sous la forme de l’équation GHK, tracée à côté de ce que font les ions. Ici, personne ne la dicte aux ions.',
        'The Na⁺ channels become 500 times as permeable, as in a nerve impulse. What happens?':
            'Les canaux Na⁺ deviennent 500 fois plus perméables, comme dans un influx nerveux. Que se passe-t-il\u202f?',
        'Now Na⁺ has the majority, and the inside turns positive. The same equation holds at rest and at the peak of an impulse: only the permeabilities differ.':
            'Maintenant Na⁺ a la majorité, et l’intérieur devient positif. La même équation vaut au repos et au pic d’un influx\u00a0: seules les perméabilités diffèrent.',
        'The voltage turns positive, towards Na⁺': 'La tension devient positive, vers Na⁺',
        'It falls to the potential of K⁺': 'Elle tombe au potentiel de K⁺',
        'It becomes zero': 'Elle devient nulle',
        'At rest K⁺ leaks out and Na⁺ leaks in all the time. The Na⁺/K⁺ pump carries three Na⁺ out and two K⁺ in, and splits one ATP for it. This cell has none yet.':
            'Au repos, K⁺ fuit sans cesse vers l’extérieur et Na⁺ vers l’intérieur. La pompe Na⁺/K⁺ fait sortir trois Na⁺ et entrer deux K⁺, et hydrolyse pour cela un ATP. Cette cellule n’a pas encore de pompe.',
        'Six pumps come in. What do they do to the voltage at once?':
            'Six pompes arrivent. Que font-elles aussitôt à la tension\u202f?',
        'Three charges out for two in: each cycle carries one charge out, which makes the inside a few millivolts more negative: the pumps’ electrogenic contribution. The far larger part of the voltage is the gradients’, which the pumps keep up.':
            'Trois charges dehors contre deux dedans\u00a0: chaque cycle fait sortir une charge, ce qui rend l’intérieur plus négatif de quelques millivolts. C’est la contribution électrogène des pompes. La part de loin la plus grande de la tension vient des gradients, que les pompes entretiennent.',
        'They make all of it': 'Elles la font tout entière',
        'Nothing: they only keep the gradients':
            'Rien\u00a0: elles ne font qu’entretenir les gradients',
        'They make it a few millivolts more negative':
            'Elles la rendent plus négative de quelques millivolts',
        'This cell is small and leaks much, so that you need not wait an hour: its pumps only just hold the gradients.':
            'Cette cellule est petite et fuit beaucoup, pour que vous n’ayez pas à attendre une heure\u00a0: ses pompes maintiennent tout juste les gradients.',
        'The ATP is used up. What does the voltage do?':
            'L’ATP est épuisé. Que fait la tension\u202f?',
        'The pump’s electrogenic contribution goes first. Then Na⁺ and Cl⁻ leak in, K⁺ leaks out, and the gradients and the voltage run down together. In a nerve cell that takes an hour or so: the pump is what the voltage lives on.':
            'La contribution électrogène de la pompe disparaît d’abord. Puis Na⁺ et Cl⁻ entrent par les fuites, K⁺ sort, et les gradients et la tension s’épuisent ensemble. Dans une cellule nerveuse, cela prend environ une heure\u00a0: c’est de la pompe que vit la tension.',
        'It is gone at once': 'Elle disparaît aussitôt',
        'It loses a few millivolts at once, and slowly all the rest':
            'Elle perd aussitôt quelques millivolts, puis lentement tout le reste',
        'It stays, for the channels make it': 'Elle reste, car ce sont les canaux qui la font',
        'A patch of nerve has voltage-gated channels besides: they open when the voltage rises, those for Na⁺ at once, those for K⁺ later. An electrode puts in a small pulse of positive charge every 6 µs, and each time the voltage only comes back to rest.':
            'Un morceau de membrane nerveuse a en plus des canaux voltage-dépendants\u00a0: ils s’ouvrent quand la tension monte, ceux de Na⁺ aussitôt, ceux de K⁺ plus tard. Toutes les 6 µs, une électrode donne une petite impulsion de charge positive, et chaque fois la tension ne fait que revenir au repos.',
        'Pulses will be four times as strong. What does the voltage do?':
            'Les impulsions seront quatre fois plus fortes. Que fait la tension\u202f?',
        'Beyond a threshold the first Na⁺ channels let in more charge than the leak lets out. That opens more of them, and the rest is their own doing: an impulse, all or none. Nobody set the threshold: it is where the two currents are equal.':
            'Au-delà d’un seuil, les premiers canaux Na⁺ laissent entrer plus de charge que la fuite n’en laisse sortir. Cela en ouvre d’autres, et le reste se fait tout seul\u00a0: un influx, tout ou rien. Personne n’a fixé le seuil\u00a0: il est là où les deux courants sont égaux.',
        'It shoots up beyond zero, far more than the pulse alone would take it, and comes back':
            'Elle bondit au-dessus de zéro, bien plus loin que l’impulsion seule ne la porterait, puis revient',
        'It goes four times as far, and comes back': 'Elle va quatre fois plus loin, puis revient',
        'Just what it did: K⁺ channels hold it':
            'La même chose qu’avant\u00a0: les canaux K⁺ la retiennent',
        'At the peak two things begin. Na⁺ channels inactivate: a ball swings into the open pore and plugs it. And K⁺ channels have opened by now: K⁺ goes out.':
            'Au pic, deux choses commencent. Les canaux Na⁺ s’inactivent\u00a0: une boule vient se loger dans le pore ouvert et le bouche. Et les canaux K⁺ se sont ouverts entre-temps\u00a0: K⁺ sort.',
        'TEA will plug nine in ten of the voltage-gated K⁺ channels. What becomes of the next impulse?':
            'Le TEA va boucher neuf canaux K⁺ voltage-dépendants sur dix. Que devient l’influx suivant\u202f?',
        'With hardly a K⁺ channel only inactivation ends the inflow, and the leak brings the voltage back: late, but it comes back. K⁺ channels make impulses short, and the next one soon possible.':
            'Presque sans canaux K⁺, seule l’inactivation met fin à l’entrée, et la fuite ramène la tension\u00a0: tard, mais elle revient. Les canaux K⁺ rendent les influx brefs, et le suivant bientôt possible.',
        'There is none': 'Il n’y en a pas',
        'It goes up and stays up for good': 'La tension monte et reste en haut pour de bon',
        'It lasts longer, and comes back all the same':
            'Il dure plus longtemps, et la tension revient quand même',
        'There is no pump in this patch, and some 1100 Na⁺ are inside. To take its membrane from rest to the peak of an impulse needs 530 elementary charges.':
            'Il n’y a pas de pompe dans ce morceau de membrane, et environ 1100 Na⁺ sont à l’intérieur. Pour amener la membrane du repos au pic d’un influx, il faut 530 charges élémentaires.',
        'The electrode will call impulses. How many Na⁺ come in with one of them?':
            'L’électrode va déclencher des influx. Combien de Na⁺ entrent avec un seul d’entre eux\u202f?',
        'The impulse itself needs no ATP: the gradients are its battery. But Na⁺ comes in while K⁺ goes out, so that far more ions cross than the charge needs. In this little water they are more than there were; in a large cell they are one for a thousand. Afterwards the pump carries them back, three Na⁺ for each ATP: that is what nerves spend most of their energy on.':
            'L’influx lui-même n’a pas besoin d’ATP\u00a0: les gradients sont sa pile. Mais Na⁺ entre pendant que K⁺ sort, si bien que beaucoup plus d’ions traversent que la charge n’en demande. Dans ce peu d’eau, il en entre plus qu’il n’y en avait\u202f; dans une grande cellule, c’est un pour mille. Ensuite la pompe les ramène dehors, trois Na⁺ par ATP\u00a0: c’est à cela que les nerfs dépensent le plus gros de leur énergie.',
        'More than twice as many as that charge': 'Plus du double de cette charge',
        'Just as many as that charge': 'Juste autant que cette charge',
        'None: without ATP there is no impulse': 'Aucun\u00a0: sans ATP, pas d’influx',
        'Elsewhere in life: a plant pumps protons':
            'Ailleurs dans la vie\u00a0: une plante pompe des protons',
        'A root cell has no Na⁺/K⁺ pump. It pumps H⁺ out, one charge for each ATP. These pumps have no ATP yet, and K⁺ and Cl⁻ alone make the voltage, a little less negative than the Nernst potential of K⁺, −118 mV.':
            'Une cellule racinaire n’a pas de pompe Na⁺/K⁺. Elle pompe H⁺ vers l’extérieur, une charge par ATP. Ces pompes n’ont pas encore d’ATP, et K⁺ et Cl⁻ font seuls la tension, un peu moins négative que le potentiel de Nernst de K⁺, −118 mV.',
        'The pumps will have ATP. Where does the voltage go?':
            'Les pompes vont avoir de l’ATP. Où va la tension\u202f?',
        'Each cycle takes a whole charge out, and little leaks back: the voltage goes beyond the Nernst potential of K⁺, where no leak could take it. So K⁺ comes in through its channels, out of soil water that has a hundredth of it: a root eats with its voltage.':
            'Chaque cycle fait sortir une charge entière, et peu revient par la fuite\u00a0: la tension dépasse le potentiel de Nernst de K⁺, là où aucune fuite ne pourrait la mener. Alors K⁺ entre par ses canaux, depuis une eau du sol qui en contient cent fois moins\u00a0: une racine mange avec sa tension.',
        'Nearer to zero, for H⁺ comes back in': 'Plus près de zéro, car H⁺ rentre',
        'Beyond the Nernst potential of K⁺': 'Au-delà du potentiel de Nernst de K⁺',
        'To the Nernst potential of K⁺, and no further':
            'Au potentiel de Nernst de K⁺, et pas plus loin',
        'A bacterium makes ATP of voltage': 'Une bactérie fait de l’ATP avec de la tension',
        'Escherichia coli burns food to pump H⁺ out. H⁺ is driven back in by the voltage and by more than one unit of pH, some −200 mV in all: the proton-motive force. Its way in is through ATP synthases, which make an ATP of four H⁺.':
            'Escherichia coli brûle de la nourriture pour pomper H⁺ vers l’extérieur. H⁺ est ramené à l’intérieur par la tension et par plus d’une unité de pH, environ −200 mV en tout\u00a0: la force protomotrice. Pour rentrer, il passe par les ATP synthases, qui font un ATP avec quatre H⁺.',
        'An uncoupler comes in: 7 holes that let H⁺ through. What becomes of the voltage and of ATP?':
            'Un découplant arrive\u00a0: 7 trous qui laissent passer H⁺. Que deviennent la tension et l’ATP\u202f?',
        'H⁺ takes the easier way: the voltage falls, and with it the proton-motive force. Below 148 mV of it four H⁺ hold less than an ATP does, and the synthases stop or run the other way round and split it. The pumps work as hard as they can, for nothing but heat.':
            'H⁺ prend le chemin le plus facile\u00a0: la tension chute, et avec elle la force protomotrice. Quand celle-ci est au-dessous de 148 mV, quatre H⁺ apportent moins d’énergie que n’en contient un ATP, et les synthases s’arrêtent, ou tournent à l’envers et l’hydrolysent. Les pompes travaillent autant qu’elles peuvent, et ne font que de la chaleur.',
        'The voltage stays, and ATP is made faster': 'La tension reste, et l’ATP se fait plus vite',
        'The voltage stays, but no H⁺ is left for ATP':
            'La tension reste, mais il n’y a plus de H⁺ pour l’ATP',
        'The voltage falls, and no ATP is made of it any more':
            'La tension chute, et elle ne fait plus d’ATP',
        'Nerve cell': 'Cellule nerveuse',
        'A nerve cell: its body with dendrites at the left, and an axon that runs to the right.':
            'Une cellule nerveuse\u00a0: son corps avec les dendrites à gauche, et un axone qui part vers la droite.',
        'the body is 20 µm across; the axon may be a metre long, and the squid’s is half a millimetre thick':
            'le corps fait 20 µm de diamètre\u202f; l’axone peut être long d’un mètre, et celui du calmar est épais d’un demi-millimètre',
        'Muscle fibre': 'Fibre musculaire',
        'A piece of a muscle fibre, striped across, with nuclei under its membrane.':
            'Un morceau de fibre musculaire, striée en travers, avec des noyaux sous sa membrane.',
        'a fibre is 50 µm thick and centimetres long, and its bands are 2.5 µm apart, as drawn':
            'une fibre est épaisse de 50 µm et longue de plusieurs centimètres, et ses bandes sont espacées de 2,5 µm, comme sur le dessin',
        'A red blood cell, cut through: a disc that is thin in its middle.':
            'Un globule rouge, en coupe\u00a0: un disque mince en son milieu.',
        'it is 8 µm across and 2 µm thick, and has no nucleus':
            'il fait 8 µm de diamètre et 2 µm d’épaisseur, et n’a pas de noyau',
        'Root cell': 'Cellule racinaire',
        'A cell at the surface of a root, in its wall, with a root hair; the vacuole takes up most of it.':
            'Une cellule à la surface d’une racine, dans sa paroi, avec un poil absorbant\u202f; la vacuole en occupe la plus grande partie.',
        'it is some 60 µm long, its wall half a µm thick, and its vacuole, which has a membrane of its own, is not in sight':
            'elle est longue d’environ 60 µm, sa paroi est épaisse d’un demi-µm, et sa vacuole, qui a sa propre membrane, est hors de vue',
        'A rod-shaped bacterium with wavy flagella, in its wall, with its DNA inside.':
            'Une bactérie en bâtonnet aux flagelles ondulés, dans sa paroi, avec son ADN à l’intérieur.',
        'it is 2 µm long; wall and outer membrane, which small ions pass, are not in sight':
            'elle est longue de 2 µm\u202f; la paroi et la membrane externe, que les petits ions traversent, sont hors de vue',
        'A mitochondrion, cut through: a smooth outer membrane, and an inner one that is folded into cristae.':
            'Une mitochondrie, en coupe\u00a0: une membrane externe lisse, et une membrane interne repliée en crêtes.',
        'it is 1.5 µm long, and lives in nearly all cells of plants, animals and fungi; the inner membrane is the one in sight':
            'elle est longue de 1,5 µm, et vit dans presque toutes les cellules des plantes, des animaux et des champignons\u202f; c’est la membrane interne que l’on voit',
        'Hypha of a mould': 'Hyphe d’une moisissure',
        'The tip of a hypha of the mould Neurospora, in its wall, with many nuclei and a cross wall that has a hole.':
            'L’extrémité d’un hyphe de la moisissure Neurospora, dans sa paroi, avec de nombreux noyaux et une cloison percée d’un trou.',
        'a hypha is 10 µm thick, and grows by a millimetre in 15 minutes':
            'un hyphe est épais de 10 µm, et s’allonge d’un millimètre en 15 minutes',
        'K⁺ outside a Purkinje fibre of the heart':
            'K⁺ à l’extérieur d’une fibre de Purkinje du cœur',
        'The fibre follows K⁺ where there is much of it; where there is little, Na⁺ holds it back. At 4 mM it lies below the line: its K⁺ channels are no fixed leak, they conduct better or worse with K⁺ outside.':
            'La fibre suit K⁺ là où il y en a beaucoup\u202f; là où il y en a peu, Na⁺ la retient. À 4 mM, elle est au-dessous de la ligne\u00a0: ses canaux K⁺ ne sont pas une fuite fixe, ils conduisent mieux ou moins bien selon le K⁺ extérieur.',
        'H⁺ outside a root cell': 'H⁺ à l’extérieur d’une cellule racinaire',
        'From pH 6.7 to 5.5: the more H⁺ there is outside, the harder it is to pump out, and the less negative the cell. The line is what the leak alone would make.':
            'De pH 6,7 à 5,5\u00a0: plus il y a de H⁺ à l’extérieur, plus il est difficile d’en faire sortir, et moins la cellule est négative. La ligne est ce que ferait la fuite seule.',
        'Resting potential': 'Potentiel de repos',
        'Driving force': 'Force motrice',
        'Electrogenic contribution': 'Contribution électrogène',
        'Counting charges': 'Compter les charges',
        'Peak of an impulse': 'Pic d’un influx',
        'Peak and Na⁺ outside': 'Pic et Na⁺ extérieur',
        'Ions of an impulse': 'Les ions d’un influx',
        'With an impulse 87 000 Na⁺ come in on each µm² of a squid axon at 6.3 °C. The membrane takes 62.4 elementary charges for each mV and µm². Which share of that Na⁺, in %, would have been enough to bring it from −65 to +40 mV?':
            'Avec un influx, 87\u202f000 Na⁺ entrent par µm² d’un axone de calmar à 6,3 °C. La membrane prend 62,4 charges élémentaires par mV et par µm². Quelle part de ce Na⁺, en\u00a0%, aurait suffi à l’amener de −65 à +40 mV\u202f?',
        'A dose of TTX': 'Une dose de TTX',
        'How long in life': 'Combien de temps dans la réalité',
        'A cell that measures K⁺': 'Une cellule qui mesure K⁺',
        'One impulse in a thin axon': 'Un influx dans un axone mince',
        'Cl⁻ channels lost': 'Canaux Cl⁻ perdus',
        'A muscle that works hard': 'Un muscle qui travaille dur',
        'pH in a red cell': 'Le pH d’un globule rouge',
        'How much K⁺ is too much': 'À partir de combien K⁺ est de trop',
        'What a root can draw in': 'Ce qu’une racine peut absorber',
        'Where an H⁺ pump stalls': 'Où cale une pompe à H⁺',
        'When a synthase turns round': 'Quand une synthase s’inverse',
        'Salt water on both sides, all gates closed: neutral, and no voltage':
            'De l’eau salée des deux côtés, toutes les portes fermées\u00a0: neutre, et sans tension',
        'The gates open: K⁺ leaves, and each one leaves a charge behind':
            'Les portes s’ouvrent\u00a0: K⁺ sort, et chaque ion laisse une charge derrière lui',
        'The more has left, the harder the rest is held back':
            'Plus il en est sorti, plus les autres sont retenus',
        'Rest: where the GHK equation has it, which no ion knows':
            'Le repos\u00a0: là où le met l’équation GHK, qu’aucun ion ne connaît',
        'A closed cell whose pumps hold its gradients':
            'Une cellule fermée dont les pompes maintiennent les gradients',
        'Each turn: three Na⁺ out, two K⁺ in, one ATP':
            'Chaque cycle\u00a0: trois Na⁺ dehors, deux K⁺ dedans, un ATP',
        'The ATP is used up': 'L’ATP est épuisé',
        'The gradients leak away, and the voltage with them':
            'Les gradients se dissipent, et la tension avec eux',
        'A patch of nerve at rest: its Na⁺ channels are closed':
            'Un morceau de membrane nerveuse au repos\u00a0: ses canaux Na⁺ sont fermés',
        'A pulse of current, and the first Na⁺ channels open':
            'Une impulsion de courant, et les premiers canaux Na⁺ s’ouvrent',
        'Each Na⁺ that comes in opens more of them: up it goes, past zero':
            'Chaque Na⁺ qui entre ouvre d’autres canaux\u00a0: la tension monte, au-delà de zéro',
        'They inactivate, and K⁺ channels open: K⁺ goes out':
            'Ils s’inactivent, et les canaux K⁺ s’ouvrent\u00a0: K⁺ sort',
        'The voltage is back, and nobody computed it: ions, gates and the field':
            'La tension est revenue, et personne ne l’a calculée\u00a0: les ions, les portes et le champ l’ont faite',
        'A pulse of current every 6 µs; an impulse follows':
            'Une impulsion de courant toutes les 6 µs\u202f; un influx suit',
        'Tetrodotoxin, the poison of the puffer fish, goes in':
            'La tétrodotoxine, le poison du poisson-globe, entre en jeu',
        'It plugs the Na⁺ channels from outside': 'Elle bouche les canaux Na⁺ de l’extérieur',
        'The next pulse only charges the membrane: no impulse':
            'L’impulsion suivante ne fait que charger la membrane\u00a0: pas d’influx',
        'It is washed out, and lets go of one channel after the other':
            'On la rince, et elle lâche un canal après l’autre',
        'The third pulse is answered again':
            'La troisième impulsion déclenche de nouveau un influx',
        '16 K⁺ channels and one Cl⁻ channel, and 9 H⁺ pumps without ATP':
            '16 canaux K⁺ et un canal Cl⁻, et 9 pompes à H⁺ sans ATP',
        '13 respiratory H⁺ pumps, 2 ATP synthases and 3 K⁺ channels':
            '13 pompes à H⁺ de la respiration, 2 ATP synthases et 3 canaux K⁺',
        '20 closed K⁺ channels, and 10 mM K⁺ outside':
            '20 canaux K⁺ fermés et 10 mM de K⁺ à l’extérieur',
        'no channel and no pump': 'aucun canal et aucune pompe',
        'one K⁺ channel, closed': 'un canal K⁺, fermé',
        '24 closed K⁺ channels': '24 canaux K⁺ fermés',
        '16 K⁺ channels and no others': '16 canaux K⁺ et aucun autre',
        '6 K⁺, 12 small Na⁺ and 6 Cl⁻ channels':
            '6 canaux K⁺, 12 petits canaux Na⁺ et 6 canaux Cl⁻',
        '10 K⁺, 4 Na⁺ and 9 Cl⁻ channels, and no pump':
            '10 canaux K⁺, 4 Na⁺ et 9 Cl⁻, et aucune pompe',
        '14 pumps, 8 K⁺, 6 Na⁺ and 6 Cl⁻ channels, and little water':
            '14 pompes, 8 canaux K⁺, 6 Na⁺ et 6 Cl⁻, et peu d’eau',
        inward: 'vers l’intérieur',
        outward: 'vers l’extérieur',
    },
    forms: {
        'Nernst potential of {a}': 'Potentiel de Nernst de {a}',
        '{a} is {b} mM inside and {c} mM outside, at {d} °C. At which voltage does it stand still?':
            '{a} est à {b} mM à l’intérieur et à {c} mM à l’extérieur, à {d} °C. À quelle tension son flux net est-il nul\u202f?',
        'E = kT/ze · ln(outside/inside), and kT/e is {a} mV here. So E = {b} mV · ln({c}/{d}) = {e}.':
            'E = kT/ze · ln(extérieur/intérieur), et kT/e vaut ici {a} mV. Donc E = {b} mV · ln({c}/{d}) = {e}.',
        'Permeabilities are P(K⁺) : P(Na⁺) : P(Cl⁻) = {a} : {b} : {c}. Inside there are {d} K⁺, {e} Na⁺, {f} Cl⁻, outside {g}, {h}, {i} mM. Where does the voltage rest, by the GHK equation?':
            'Les perméabilités sont P(K⁺)\u00a0: P(Na⁺)\u00a0: P(Cl⁻) = {a}\u00a0: {b}\u00a0: {c}. À l’intérieur il y a {d} K⁺, {e} Na⁺, {f} Cl⁻, à l’extérieur {g}, {h}, {i} mM. Quelle est la tension de repos, d’après l’équation GHK\u202f?',
        'V = {a} mV · ln[({b})/({c})], where Cl⁻ stands the other way round for its charge. V = {d}.':
            'V = {a} mV · ln[({b})/({c})], où Cl⁻ figure à l’inverse à cause de sa charge. V = {d}.',
        'The cell rests at {a}. With what force, V − E, is Na⁺ driven ({b} mM inside, {c} mM outside)? A negative one drives cations in.':
            'La cellule est au repos à {a}. Par quelle force, V − E, Na⁺ est-il entraîné ({b} mM à l’intérieur, {c} mM à l’extérieur)\u202f? Négative, elle fait entrer les cations.',
        'E(Na⁺) = {a} mV · ln({b}/{c}) = {d}, so V − E = {e} − {f} = {g}: {h}.':
            'E(Na⁺) = {a} mV · ln({b}/{c}) = {d}, donc V − E = {e} − {f} = {g}\u00a0: {h}.',
        'Pumps carry three Na⁺ out for two K⁺ in, just as much Na⁺ as leaks in. By how many mV does their electrogenic contribution move the voltage from {a}?':
            'Les pompes font sortir trois Na⁺ pour deux K⁺ qui entrent, juste autant de Na⁺ qu’il en fuit vers l’intérieur. De combien de mV leur contribution électrogène déplace-t-elle la tension depuis {a}\u202f?',
        'The pump current cancels a third of the Na⁺ that leaks in, so the GHK equation has P(Na⁺)/1.5 (Mullins and Noda 1963): {a}, which is {b} further.':
            'Le courant de pompe annule un tiers du Na⁺ qui entre par la fuite\u202f; dans l’équation GHK figure donc P(Na⁺)/1,5 (Mullins et Noda 1963)\u00a0: {a}, soit {b} de plus.',
        'A round cell of {a} µm radius rests at {b}. Its membrane has 1 µF/cm², which is 6.24 · 10⁻⁵ elementary charges for each mV and nm². How large is the excess charge that makes the voltage, in millions of elementary charges?':
            'Une cellule ronde de {a} µm de rayon est au repos à {b}. Sa membrane a 1 µF/cm², soit 6,24 · 10⁻⁵ charge élémentaire par mV et par nm². Quelle est la charge en excès qui fait la tension, en millions de charges élémentaires\u202f?',
        'The area is 4π · (10 000 nm)² = 1.26 · 10⁹ nm². Times 6.24 · 10⁻⁵ e/(mV·nm²) times {a} are {b} million charges.':
            'L’aire est 4π · (10\u202f000 nm)² = 1,26 · 10⁹ nm². Multipliée par 6,24 · 10⁻⁵ e/(mV·nm²) et par {a}, elle donne {b} millions de charges.',
        'At the peak of an impulse permeabilities are P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : 20 : 0.45. Inside there are {a} K⁺, {b} Na⁺, {c} Cl⁻, outside {d}, {e}, {f} mM. Where is the voltage, by the GHK equation?':
            'Au pic d’un influx, les perméabilités sont P(K⁺)\u00a0: P(Na⁺)\u00a0: P(Cl⁻) = 1\u00a0: 20\u00a0: 0,45. À l’intérieur il y a {a} K⁺, {b} Na⁺, {c} Cl⁻, à l’extérieur {d}, {e}, {f} mM. Où est la tension, d’après l’équation GHK\u202f?',
        'It does not reach E(Na⁺), {a}, for K⁺ and Cl⁻ have their say. V = {b} mV · ln[({c} + 20 · {d} + 0.45 · {e})/({f} + 20 · {g} + 0.45 · {h})] = {i}.':
            'Elle n’atteint pas E(Na⁺), {a}, car K⁺ et Cl⁻ ont leur mot à dire. V = {b} mV · ln[({c} + 20 · {d} + 0,45 · {e})/({f} + 20 · {g} + 0,45 · {h})] = {i}.',
        'At {a} °C the Na⁺ outside is brought down to a third. By how many mV does the peak of the impulse change, if it goes as the Nernst potential of Na⁺ does?':
            'À {a} °C, le Na⁺ extérieur est réduit à un tiers. De combien de mV le pic de l’influx change-t-il, s’il suit le potentiel de Nernst de Na⁺\u202f?',
        'Hodgkin and Katz found 58 mV for a factor of ten in 1949, whatever the concentrations were. For a third the change is kT/e · ln(1/3) = {a} mV · (−1.10) = {b}.':
            'En 1949, Hodgkin et Katz ont trouvé 58 mV pour un facteur dix, quelles que soient les concentrations. Pour un tiers, le changement est kT/e · ln(1/3) = {a} mV · (−1,10) = {b}.',
        'It takes 62.4 · 105 = {a} charges, {b} % of 87 000. The others come in while K⁺ goes out already: the two currents overlap, and the pump has to undo both.':
            'Il faut 62,4 · 105 = {a} charges, {b}\u00a0% de 87\u202f000. Les autres entrent pendant que K⁺ sort déjà\u00a0: les deux courants se chevauchent, et la pompe doit défaire les deux.',
        '{a} (TTX) plugs half of the voltage-gated Na⁺ channels at {b} nM, one molecule a channel. At which dose is one channel in ten left?':
            '{a} (TTX) bouche la moitié des canaux Na⁺ voltage-dépendants à {b} nM, une molécule par canal. À quelle dose reste-t-il un canal sur dix\u202f?',
        'The share that is left is 1/(1 + dose/{a} nM). One in ten means dose/{b} nM = {c}, so {d} nM.':
            'La part qui reste est 1/(1 + dose/{a} nM). Un sur dix veut dire dose/{b} nM = {c}, donc {d} nM.',
        'Voltage-gated channels turn over {a} times as fast here as in a rat’s nerve. An impulse in the picture is {b} µs wide. How wide is the rat’s, in ms?':
            'Les canaux voltage-dépendants vont ici {a} fois plus vite que dans un nerf de rat. Un influx de l’image est large de {b} µs. Quelle est la largeur de celui du rat, en ms\u202f?',
        '{a} µs · {b} = {c} ms.': '{a} µs · {b} = {c} ms.',
        'Only K⁺ crosses the membrane of a glial cell. Nerves that fire raise K⁺ outside from {a} to {b} mM, at {c} °C. By how many mV does its voltage change?':
            'Seul K⁺ traverse la membrane d’une cellule gliale. Des nerfs qui déchargent font monter le K⁺ extérieur de {a} à {b} mM, à {c} °C. De combien de mV sa tension change-t-elle\u202f?',
        'It stays at the Nernst potential of K⁺, so it changes by kT/e · ln({a}/{b}) = {c} mV · {d} = {e}. Kuffler, Nicholls and Orkand used glia as an electrode for K⁺ in 1966.':
            'Elle reste au potentiel de Nernst de K⁺, elle change donc de kT/e · ln({a}/{b}) = {c} mV · {d} = {e}. En 1966, Kuffler, Nicholls et Orkand se sont servis de la glie comme d’une électrode à K⁺.',
        'With an impulse 87 000 Na⁺ come in on each µm² of an axon. This one is {a} µm thick. By how many mM does one impulse raise Na⁺ inside? 1 mM is 602 000 ions in a µm³.':
            'Avec un influx, 87\u202f000 Na⁺ entrent par µm² d’un axone. Celui-ci est épais de {a} µm. De combien de mM un influx élève-t-il le Na⁺ intérieur\u202f? 1 mM, c’est 602\u202f000 ions dans un µm³.',
        'A cylinder has 4/{a} = {b} µm² of membrane for each µm³. {c} · 87 000 / 602 000 = {d} mM. In the squid’s axon, a thousand times as thick, it is a thousandth of that.':
            'Un cylindre a 4/{a} = {b} µm² de membrane par µm³. {c} · 87\u202f000 / 602\u202f000 = {d} mM. Dans l’axone du calmar, mille fois plus épais, c’est mille fois moins.',
        'In myotonia the Cl⁻ channels of muscle are lost. P(Na⁺)/P(K⁺) is 0.01; K⁺ is {a} mM inside and {b} outside, Na⁺ {c} and {d}. Where does the fibre rest at {e} °C, by the GHK equation?':
            'Dans la myotonie, les canaux Cl⁻ du muscle sont perdus. P(Na⁺)/P(K⁺) vaut 0,01\u202f; K⁺ est à {a} mM à l’intérieur et à {b} à l’extérieur, Na⁺ à {c} et {d}. Où est le repos de la fibre à {e} °C, d’après l’équation GHK\u202f?',
        'V = {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}, which is hardly elsewhere than with Cl⁻. But less holds it there: the fibre fires again and again.':
            'V = {a} mV · ln[({b} + 0,01 · {c})/({d} + 0,01 · {e})] = {f}, presque comme avec Cl⁻. Mais la tension y est moins bien tenue\u00a0: la fibre décharge encore et encore.',
        'K⁺ around fibres at work rises from {a} to {b} mM, and Na⁺ falls from {c} to {d}. P(Na⁺)/P(K⁺) is 0.01, and Cl⁻ follows the voltage. By how many mV does the GHK voltage change?':
            'Autour de fibres qui travaillent, K⁺ monte de {a} à {b} mM, et Na⁺ descend de {c} à {d}. P(Na⁺)/P(K⁺) vaut 0,01, et Cl⁻ suit la tension. De combien de mV la tension GHK change-t-elle\u202f?',
        'The inside is the same, so the change is {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}. Na⁺ channels inactivate there, and the force falls.':
            'L’intérieur est le même, le changement est donc {a} mV · ln[({b} + 0,01 · {c})/({d} + 0,01 · {e})] = {f}. Les canaux Na⁺ s’y inactivent, et la force du muscle baisse.',
        'Cl⁻ is {a} mM in a red cell and {b} mM in plasma, and stands at its Nernst potential. So does H⁺. The pH of plasma is {c}. What is it in the cell?':
            'Cl⁻ est à {a} mM dans un globule rouge et à {b} mM dans le plasma, et il est à son potentiel de Nernst. H⁺ aussi. Le pH du plasma est {c}. Quel est-il dans la cellule\u202f?',
        'At one voltage the ratio of a cation is the other way round than that of an anion: H⁺ outside/H⁺ inside = {a}/{b}. {c} + log₁₀({d}/{e}) makes pH {f}.':
            'À une même tension, le rapport d’un cation est l’inverse de celui d’un anion\u00a0: H⁺ extérieur/H⁺ intérieur = {a}/{b}. {c} + log₁₀({d}/{e}) donne un pH de {f}.',
        'P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : {a} : {b}. Inside there are {c} K⁺, {d} Na⁺, {e} Cl⁻, outside {f} Cl⁻, and K⁺ and Na⁺ are {g} mM together. At which K⁺ outside is the GHK voltage {h}, where many Na⁺ channels stay inactivated?':
            'P(K⁺)\u00a0: P(Na⁺)\u00a0: P(Cl⁻) = 1\u00a0: {a}\u00a0: {b}. À l’intérieur il y a {c} K⁺, {d} Na⁺, {e} Cl⁻, à l’extérieur {f} Cl⁻, et K⁺ et Na⁺ y font ensemble {g} mM. À quel K⁺ extérieur la tension GHK est-elle {h}, là où beaucoup de canaux Na⁺ restent inactivés\u202f?',
        '{a} means that the sum for outside is e^({b}/{c}) = {d} of the sum for inside, {e}: {f}. Take Cl⁻, {g}, and Na⁺ away: K + {h} · ({i} − K) = {j}, so K = {k} mM.':
            '{a} veut dire que la somme pour l’extérieur est e^({b}/{c}) = {d} fois la somme pour l’intérieur, {e}\u00a0: {f}. Ôtez Cl⁻, {g}, et Na⁺\u00a0: K + {h} · ({i} − K) = {j}, donc K = {k} mM.',
        'A root cell is at {a}, and there is {b} mM K⁺ in the soil water, at {c} °C. Up to which concentration would K⁺ come in by its channels alone?':
            'Une cellule racinaire est à {a}, et il y a {b} mM de K⁺ dans l’eau du sol, à {c} °C. Jusqu’à quelle concentration K⁺ entrerait-il par ses seuls canaux\u202f?',
        'Up to where the Nernst potential of K⁺ is the voltage: {a} mM · e^({b}/{c}) = {d} mM. It has {e}: K⁺ goes on coming in.':
            'Jusqu’à ce que le potentiel de Nernst de K⁺ soit la tension\u00a0: {a} mM · e^({b}/{c}) = {d} mM. Elle en a {e}\u00a0: K⁺ continue d’entrer.',
        'An ATP holds {a} meV, and an H⁺ pump carries one H⁺ out for it. The pH is {b} inside and {c} outside, at {d} °C. At which voltage can it carry no more?':
            'Un ATP contient {a} meV, et pour cela une pompe à H⁺ fait sortir un H⁺. Le pH est {b} à l’intérieur et {c} à l’extérieur, à {d} °C. À quelle tension ne peut-elle plus rien transporter\u202f?',
        'On the way out the pH alone costs {a} · {b} = {c} meV. The rest of the ATP can stand against {d} mV: it stalls at {e}. No plant comes near: the leak is in the way.':
            'Pour sortir, le pH seul coûte {a} · {b} = {c} meV. Le reste de l’ATP peut tenir contre {d} mV\u00a0: elle cale à {e}. Aucune plante n’en approche\u00a0: la fuite l’en empêche.',
        'A bacterium is at {a}, its pH is {b} inside and {c} outside, at {d} °C. How large is the proton-motive force, Δp = V − E(H⁺)?':
            'Une bactérie est à {a}, son pH est {b} à l’intérieur et {c} à l’extérieur, à {d} °C. Quelle est la force protomotrice, Δp = V − E(H⁺)\u202f?',
        'E(H⁺) = kT/e · ln 10 · (pH inside − pH outside) = {a} mV · {b} = {c}, so Δp = {d} − {e} = {f}: inward.':
            'E(H⁺) = kT/e · ln 10 · (pH intérieur − pH extérieur) = {a} mV · {b} = {c}, donc Δp = {d} − {e} = {f}\u00a0: vers l’intérieur.',
        'An ATP synthase lets {a} H⁺ in for each ATP that it makes, and an ATP holds {b} meV. An uncoupler brings Δp nearer and nearer to zero. From which Δp on does the synthase split ATP?':
            'Une ATP synthase laisse entrer {a} H⁺ pour chaque ATP qu’elle fait, et un ATP contient {b} meV. Un découplant rapproche Δp de plus en plus de zéro. À partir de quel Δp la synthase hydrolyse-t-elle l’ATP\u202f?',
        '{a} H⁺ bring {b} times Δp: {c}/{d} = {e} mV are needed. Nearer to zero than {f} it turns the other way round, and splits ATP.':
            '{a} H⁺ apportent {b} fois Δp\u00a0: il faut {c}/{d} = {e} mV. Plus près de zéro que {f}, elle tourne à l’envers et hydrolyse l’ATP.',
        '{a} voltage-gated Na⁺ and {b} voltage-gated K⁺ channels, {c} K⁺, {d} Na⁺ and {e} Cl⁻ channels':
            '{a} canaux Na⁺ et {b} canaux K⁺ voltage-dépendants, {c} canaux K⁺, {d} Na⁺ et {e} Cl⁻',
        '{a} voltage-gated Na⁺ and {b} voltage-gated K⁺ channels, {c} K⁺, {d} Na⁺ and {e} Cl⁻ channels, and no pump':
            '{a} canaux Na⁺ et {b} canaux K⁺ voltage-dépendants, {c} canaux K⁺, {d} Na⁺ et {e} Cl⁻, et aucune pompe',
    },
};
