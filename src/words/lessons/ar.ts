/** What lessons tell, in Arabic. */
import type { Texts } from '../phrase.ts';

export const texts: Texts = {
    phrases: {
        'From zero to rest': 'من الصفر إلى الراحة',
        'The pump stops': 'المضخة تتوقف',
        'One impulse': 'نبضة عصبية واحدة',
        'Uncharged start': 'بداية بلا شحنة',
        'K⁺ alone': 'K⁺ وحده',
        'Na⁺ alone': 'Na⁺ وحده',
        'H⁺ alone': 'H⁺ وحده',
        'Leaky democracy': 'ديمقراطية مسرّبة',
        'K⁺ leak lost': 'فقدان تسرب K⁺',
        'The battery runs down': 'البطارية تنفد',
        'The pump makes the gradients': 'المضخة تصنع التدرجات',
        'The pump’s electrogenic contribution': 'إسهام المضخة الكهربائي',
        'True scale': 'المقياس الحقيقي',
        'Squid giant axon': 'محوار الحبار العملاق',
        'Skeletal muscle': 'العضلة الهيكلية',
        'Red blood cell': 'كرية الدم الحمراء',
        'Glial cell': 'خلية دبقية',
        Hyperkalaemia: 'فرط بوتاسيوم الدم',
        Hypokalaemia: 'نقص بوتاسيوم الدم',
        'Heart muscle at rest': 'عضلة القلب عند الراحة',
        'Periodic paralysis: between attacks': 'الشلل الدوري: بين النوبات',
        'Periodic paralysis: an attack': 'الشلل الدوري: نوبة',
        Hypoxia: 'نقص الأكسجة',
        'K⁺ leak lost: it fires by itself': 'فقدان تسرب K⁺: إطلاق تلقائي',
        'Root cell of a plant': 'خلية جذر نبات',
        'Root cell, poisoned': 'خلية جذر مسمومة',
        'Escherichia coli': 'الإشريكية القولونية',
        'Escherichia coli, uncoupled': 'الإشريكية القولونية، مفصولة الاقتران',
        Mitochondrion: 'الميتوكندريون',
        'Neurospora, a bread mould': 'نيوروسبورا، عفن الخبز',
        'Neurospora, poisoned': 'نيوروسبورا مسمومة',
        'Nerve impulse': 'نبضة عصبية',
        'All or none': 'الكل أو لا شيء',
        'Refractory time': 'زمن الجموح',
        'A train of impulses': 'قطار من النبضات العصبية',
        'Hyperkalaemia: block': 'فرط بوتاسيوم الدم: حصار',
        'Little Na⁺ outside': 'قليل من Na⁺ في الخارج',
        'Cold nerve': 'عصب بارد',
        'Channel noise': 'ضوضاء القنوات',
        'The squid’s impulse': 'نبضة الحبار العصبية',
        'Why small axons need pumps': 'لماذا تحتاج المحاوير الصغيرة إلى مضخات',
        'Neutral water, and a whisper of charge': 'ماء متعادل وشحنة ضئيلة',
        Gradients: 'التدرجات',
        'One open gate': 'بوابة مفتوحة واحدة',
        'Balance at the Nernst potential': 'الاتزان عند جهد نرنست',
        'The leaky democracy: the resting potential': 'الديمقراطية المسرّبة: جهد الراحة',
        'The GHK equation': 'معادلة GHK',
        'The pump that never sleeps': 'المضخة التي لا تنام',
        'What happens when it stops': 'ماذا يحدث حين تتوقف',
        Threshold: 'العتبة',
        'Why it comes back': 'لماذا يعود',
        'What the pump has to do with it': 'ما شأن المضخة بذلك',
        'Two unlike solutions and no way through: both are neutral, and a gradient alone makes no voltage.':
            'محلولان مختلفان ولا ممر بينهما: كلاهما متعادل، والتدرج وحده لا يصنع جهدًا.',
        'Only K⁺ can cross: a few ions leave, and the charge they leave behind holds the rest back at the Nernst potential.':
            'لا يعبر إلا K⁺: تخرج أيونات قليلة، والشحنة التي تتركها خلفها تمسك الباقي عند جهد نرنست.',
        'Only Na⁺ can cross: it comes in, and the inside turns positive.':
            'لا يعبر إلا Na⁺: يدخل فيصير الداخل موجبًا.',
        'K⁺, Na⁺ and Cl⁻ all leak, and each pulls towards its own Nernst potential with the weight of its permeability: the resting potential.':
            'يتسرب K⁺ وNa⁺ وCl⁻ جميعًا، وكل منها يشد نحو جهد نرنست الخاص به بوزن نفاذيته: هذا هو جهد الراحة.',
        'The K⁺ leak channels are gone: Na⁺ and Cl⁻ alone decide.':
            'زالت قنوات تسرب K⁺: القرار الآن لـ Na⁺ وCl⁻ وحدهما.',
        'No ATP and a closed cell: the gradients leak away, and what stays is the Donnan potential of the proteins and other ions that cannot cross.':
            'لا ATP والخلية مغلقة: تتلاشى التدرجات بالتسرب، ولا يبقى إلا جهد دونان الذي تصنعه البروتينات وسائر الأيونات التي لا تستطيع العبور.',
        'A poison sits on every pump: first the pumps’ electrogenic contribution goes, a few millivolts, and then slowly all the rest.':
            'سم يستقر على كل مضخة: يزول أولًا الإسهام الكهربائي للمضخات، وهو بضعة ملي فولتات، ثم يزول الباقي كله ببطء.',
        'The same solution on both sides: pumps alone fill the cell with K⁺, empty it of Na⁺, and turn it negative.':
            'المحلول نفسه على الجانبين: المضخات وحدها تملأ الخلية بـ K⁺ وتفرغها من Na⁺ وتجعلها سالبة.',
        'Three Na⁺ out for two K⁺ in: each turn moves one charge, and eleven pumps add several millivolts to the gradients’ share.':
            'تخرج ثلاثة Na⁺ ويدخل اثنان من K⁺: كل دورة تنقل شحنة واحدة، وإحدى عشرة مضخة تضيف عدة ملي فولتات إلى نصيب التدرجات.',
        'Nothing is exaggerated: 290 000 ions, of which some eighty make the whole voltage. It runs slowly.':
            'لا مبالغة هنا: \u2066290 000\u2069 أيون، نحو ثمانين منها تصنع الجهد كله. المحاكاة تسير ببطء.',
        'The axon on which it was all found out, at 18.5 °C, in sea water.':
            'المحوار الذي اكتُشف عليه كل ذلك، عند \u206618.5 °C\u2069 في ماء البحر.',
        'Cl⁻ crosses more easily than all others, and settles where K⁺ and Na⁺ put the voltage.':
            'يعبر Cl⁻ أسهل من سائر الأيونات، ويستقر حيث يضع K⁺ وNa⁺ الجهد.',
        'Almost only Cl⁻ conducts: the voltage is small, as Cl⁻ is nearly equal on both sides.':
            'لا يكاد ينقل التيار إلا Cl⁻: الجهد صغير لأن Cl⁻ يكاد يتساوى على الجانبين.',
        'A membrane that follows K⁺ alone: change K⁺ outside and watch the voltage go with it.':
            'غشاء يتبع K⁺ وحده: غيّر K⁺ في الخارج وراقب الجهد يتبعه.',
        'K⁺ outside is 8 mM: cells rest nearer to zero, and fire or fail.':
            '‏K⁺ في الخارج \u20668 mM\u2069: تستقر الخلايا أقرب إلى الصفر، فتُطلق نبضات أو تعجز.',
        'K⁺ outside is 2.2 mM: cells rest further from zero, though less than Nernst would say.':
            '‏K⁺ في الخارج \u20662.2 mM\u2069: تستقر الخلايا أبعد عن الصفر، لكن أقل مما يقوله نرنست.',
        'Young nerve cell: NKCC1': 'خلية عصبية فتيّة: NKCC1',
        'The gradient of Na⁺ brings K⁺ and Cl⁻ in with it, without a charge: the Nernst potential of Cl⁻ stands some 30 mV above the voltage, and the transmitter GABA, which opens Cl⁻ channels, excites. Add Cl⁻ channels, and see.':
            'تدرج Na⁺ يُدخل معه K⁺ وCl⁻ دون نقل شحنة: يقع جهد نرنست لـ Cl⁻ فوق جهد الغشاء بنحو \u206630 mV\u2069، فالناقل العصبي GABA الذي يفتح قنوات Cl⁻ ينبّه الخلية. أضف قنوات Cl⁻ وانظر.',
        'Grown nerve cell: KCC2': 'خلية عصبية ناضجة: KCC2',
        'The gradient of K⁺ takes Cl⁻ out with it until both Nernst potentials are alike, below the voltage: now GABA inhibits. It moves no charge, and spends only what the Na⁺/K⁺ pumps have stored.':
            'تدرج K⁺ يُخرج معه Cl⁻ حتى يتساوى جهدا نرنست لهما تحت جهد الغشاء: الآن يثبّط GABA الخلية. لا ينقل هذا الناقل شحنة، ولا ينفق إلا ما خزنته مضخات Na⁺/K⁺.',
        'A cell of the ventricle between two beats: it conducts hardly anything but K⁺, and rests close to its Nernst potential.':
            'خلية من البطين بين ضربتين: لا يكاد ينفذ فيها إلا K⁺، وتستقر قرب جهد نرنست له.',
        'Na⁺ leaks through the voltage sensors of a patient’s channels. At 4 mM of K⁺ outside inward rectifiers are open and hold the voltage all the same.':
            'يتسرب Na⁺ عبر مستشعرات الجهد في قنوات مريض. عند \u20664 mM\u2069 من K⁺ في الخارج تكون قنوات K⁺ ذات التقويم الداخلي مفتوحة، فتحفظ الجهد رغم ذلك.',
        'Less K⁺ outside, 1.5 mM, should make the voltage more negative. But it leaves rectifiers plugged (here their plug is set to that, K⁺ does not move it), the same leak of Na⁺ wins, and the muscle cannot fire.':
            'نقصان K⁺ في الخارج إلى \u20661.5 mM\u2069 ينبغي أن يزيد الجهد سلبية. لكنه يترك قنوات التقويم الداخلي مسدودة (ضُبط انسدادها هنا على ذلك، ولا يحركه K⁺)، فيغلب تسرب Na⁺ نفسه، ولا تستطيع العضلة أن تُطلق نبضة.',
        'A medicine from the foxglove stops half of the pumps’ cycles, and half of their electrogenic contribution is gone at once. In the heart Na⁺ then gathers inside, Ca²⁺ with it, and it beats more strongly.':
            'دواء من نبات القمعية يوقف نصف دورات المضخات، فيزول في الحال نصف إسهامها الكهربائي. وفي القلب يتجمع بعدها Na⁺ في الداخل ومعه Ca²⁺، فيقوى النبض.',
        'Without enough oxygen pumps have a tenth of their ATP: Na⁺ leaks in and K⁺ out faster than they carry them back. Give all the ATP back, and the gradients return.':
            'حين يقل الأكسجين لا يبقى للمضخات إلا عُشر ATP: يتسرب Na⁺ إلى الداخل وK⁺ إلى الخارج أسرع مما تعيدهما. أعطِ ATP كله من جديد تَعُد التدرجات.',
        'The K⁺ leak is gone that held this membrane far from its threshold: the leak of Na⁺ takes it there, and it fires without a stimulus. Put in ten K⁺ channels of permeability 4, and it is quiet.':
            'زال تسرب K⁺ الذي كان يبقي هذا الغشاء بعيدًا عن عتبته: تسرب Na⁺ يبلغ به العتبة، فيُطلق نبضة بلا تنبيه. أضف عشر قنوات K⁺ نفاذيتها 4 يهدأ.',
        'pH 7.3 inside and 6.0 outside, and only H⁺ can cross, each on its buffer: it comes in until the voltage holds it back.':
            '‏pH في الداخل 7.3 وفي الخارج 6.0، ولا يعبر إلا H⁺، ولكل جانب دارئه: يدخل H⁺ حتى يوقفه الجهد.',
        'H⁺ pumps, one charge for each ATP, take the voltage far below the Nernst potential of K⁺: so a root draws K⁺ out of thin soil water.':
            'مضخات H⁺، بشحنة واحدة لكل ATP، تنزل بالجهد كثيرًا تحت جهد نرنست لـ K⁺: هكذا يسحب الجذر K⁺ من ماء التربة الفقير.',
        'Cyanide leaves the pumps without ATP: what the leak of K⁺ and Cl⁻ makes is left, less negative than the Nernst potential of K⁺.':
            'السيانيد يترك المضخات بلا ATP: لا يبقى إلا ما يصنعه تسرب K⁺ وCl⁻، وهو أقل سلبية من جهد نرنست لـ K⁺.',
        'Respiration pumps H⁺ out, and the proton-motive force of some −200 mV drives it back in through ATP synthases, which make ATP.':
            'التنفس يضخ H⁺ إلى الخارج، والقوة الدافعة البروتونية، نحو \u2066−200 mV\u2069، تعيده إلى الداخل عبر إنزيمات بناء ATP فتصنع ATP.',
        'The uncoupler FCCP lets H⁺ through: the pumps run at full speed, the proton-motive force falls, and synthases split ATP instead of making it.':
            'فاصل الاقتران FCCP يُمرر H⁺: تعمل المضخات بأقصى سرعتها، وتهبط القوة الدافعة البروتونية، وتحلّل إنزيمات البناء ATP بدل أن تصنعه.',
        'Its inside is the matrix. Respiration pumps H⁺ out, and Δp, the voltage and half a pH unit, drives them back in through synthases, which make the ATP of the cell, and through a leak.':
            'داخله هو الحشوة. التنفس يضخ H⁺ إلى الخارج، و\u2066Δp\u2069، أي الجهد ونصف وحدة pH، يعيده إلى الداخل عبر إنزيمات البناء، التي تصنع ATP الخلية، وعبر تسرب.',
        'A hypha lives on its H⁺ pumps alone: −200 mV, of which the leak of K⁺ and H⁺ would make −30. That voltage takes up its food.':
            'الخيط الفطري يعيش على مضخات H⁺ وحدها: \u2066−200 mV\u2069، ولو عمل تسرب K⁺ وH⁺ وحده لما صنع منها إلا \u2066−30 mV\u2069. وبهذا الجهد يمتص غذاءه.',
        'Azide stops respiration, and the H⁺ pumps have no ATP: within seconds of life only what the leak makes is left.':
            'الأزيد يوقف التنفس، فتبقى مضخات H⁺ بلا ATP: خلال ثوانٍ من الواقع لا يبقى إلا ما يصنعه التسرب.',
        'A pulse of current opens Na⁺ channels, and they open one another by the voltage; then they inactivate, and K⁺ channels bring the voltage back.':
            'نبضة تيار تفتح قنوات Na⁺، ثم يفتح بعضها بعضًا عبر الجهد؛ بعدها تتعطل، وتعيد قنوات K⁺ الجهد.',
        'Five pulses, each stronger than the one before: the weak ones come to nothing, those beyond the threshold all call the same impulse.':
            'خمس نبضات، كل منها أقوى من سابقتها: الضعيفة لا تُسفر عن شيء، وكل ما تجاوز العتبة يستدعي النبضة العصبية نفسها.',
        'A second pulse, soon after the first: Na⁺ channels are still closed by inactivation, and nothing follows. Move the pulses apart, and it is answered.':
            'نبضة ثانية بعد الأولى بقليل: قنوات Na⁺ ما زالت مغلقة بالتعطيل، فلا يتبعها شيء. باعد بين النبضتين تجدها تُجاب.',
        'A pulse every 8 µs, and an impulse after each: nerves tell by how many there are.':
            'نبضة كل \u20668 µs\u2069 وبعد كل منها نبضة عصبية: الأعصاب تخبر بعدد نبضاتها.',
        'The poison of the puffer fish plugs the Na⁺ channels: pulses only charge the membrane, and no impulse comes.':
            'سم السمكة المنتفخة يسد قنوات Na⁺: لا تفعل النبضات إلا شحن الغشاء، ولا تأتي نبضة عصبية.',
        'TEA plugs the K⁺ channels: inactivation and the leak alone end the impulse, which lasts longer.':
            'يسد TEA قنوات K⁺: التعطيل والتسرب وحدهما ينهيان النبضة العصبية، فتدوم أطول.',
        'K⁺ outside is 15 mM: the cell rests so near to zero that its Na⁺ channels stay closed by inactivation. It hardly fires any more, as the heart of somebody whose kidneys fail.':
            '‏K⁺ في الخارج \u206615 mM\u2069: تستقر الخلية قريبًا من الصفر إلى حد أن قنوات Na⁺ فيها تبقى مغلقة بالتعطيل. لا تكاد تُطلق نبضات بعد ذلك، مثل قلب من تفشل كليتاه.',
        'A third of the Na⁺ outside is replaced: the impulse has a lower peak, as the Nernst potential of Na⁺ is lower.':
            'استُبدل ثلث Na⁺ في الخارج: ذروة النبضة العصبية أدنى لأن جهد نرنست لـ Na⁺ أدنى.',
        'At 22 °C gates are slower by a factor of three to five: the impulse is as high and lasts longer.':
            'عند \u206622 °C\u2069 تبطؤ البوابات من ثلاث إلى خمس مرات: النبضة العصبية بالارتفاع نفسه لكنها تدوم أطول.',
        'A patch so small and leaky that a few of its seven Na⁺ channels, open by chance, are enough: it fires, and nobody has stimulated it.':
            'رقعة صغيرة ومسرّبة إلى حد أن انفتاح قليل من قنوات Na⁺ السبع فيها بالصدفة يكفي: تُطلق نبضة ولم ينبهها أحد.',
        'Sea water at 6.3 °C and the squid’s own channels, m³h and n⁴, as Hodgkin and Huxley found them, 500 times as fast.':
            'ماء البحر عند \u20666.3 °C\u2069 وقنوات الحبار نفسها، \u2066m³h\u2069 و\u2066n⁴\u2069، كما وجدها Hodgkin وHuxley، وأسرع 500 مرة.',
        'So little water is inside that the Na⁺ of one impulse fills it: the next pulses come to nothing, until the pumps have carried it out.':
            'الماء في الداخل قليل إلى حد أن Na⁺ نبضة عصبية واحدة يملؤه: لا تُجاب النبضات التالية حتى تخرجه المضخات.',
        'On both sides there are as many positive as negative charges: nothing is charged, and the voltage is zero but for heat. The K⁺ channels of this membrane are closed. There is more K⁺ inside than outside.':
            'على الجانبين شحنات موجبة بقدر السالبة: لا شيء مشحون، والجهد صفر لولا الحرارة. قنوات K⁺ في هذا الغشاء مغلقة. وفي الداخل من K⁺ أكثر مما في الخارج.',
        'The K⁺ gates will open. How many of the 2800 K⁺ inside leave for good until the voltage stands still?':
            'ستنفتح بوابات K⁺. كم من 2800 أيون K⁺ في الداخل يخرج نهائيًا قبل أن يستقر الجهد؟',
        'Some eighty ions, one in thirty-five, make about −70 mV: that is the excess charge, the whisper of charge that this story is about. And that is already exaggerated: in a real cell it is one in forty thousand, too few to be found by any chemical analysis.':
            'نحو ثمانين أيونًا، أي واحد من كل خمسة وثلاثين، تصنع نحو \u2066−70 mV\u2069: هذه هي الشحنة الفائضة، الشحنة الضئيلة التي تدور حولها هذه القصة. وهذا مبالغ فيه أصلًا: في خلية حقيقية هو واحد من أربعين ألفًا، أقل من أن يكشفه أي تحليل كيميائي.',
        'About half of them': 'نحو نصفها',
        'About eighty': 'نحو ثمانين',
        None: 'ولا واحد',
        'A cell is rich in K⁺, the water around it in Na⁺ and Cl⁻. In this membrane there is no channel at all.':
            'الخلية غنية بـ K⁺، والماء حولها غني بـ Na⁺ وCl⁻. ليس في هذا الغشاء أي قناة.',
        'K⁺ outside will fall from 5 to 1 mM, so the gradient grows steeper. What does the voltage do?':
            'سينخفض K⁺ في الخارج من 5 إلى \u20661 mM\u2069، فيشتد التدرج. ماذا يفعل الجهد؟',
        'A gradient alone makes no voltage. As long as nothing can cross, both sides stay neutral, however unlike they are.':
            'التدرج وحده لا يصنع جهدًا. ما دام لا شيء يعبر يبقى الجانبان متعادلين مهما اختلفا.',
        'It grows more negative': 'يزداد سلبية',
        'It grows positive': 'يصير موجبًا',
        'It stays near zero': 'يبقى قرب الصفر',
        'The same cell with a single K⁺ channel, and it is closed. K⁺ ions knock at it from both sides, more often from the inside, where there are more of them.':
            'الخلية نفسها بقناة K⁺ واحدة، وهي مغلقة. تطرقها أيونات K⁺ من الجانبين، وأكثر من الداخل حيث هي أكثر.',
        'The gate opens. What becomes of the inside?': 'تنفتح البوابة. ما الذي يحدث للداخل؟',
        'More K⁺ goes out than comes in. Each one that leaves takes a positive charge along, and the anions it leaves behind cannot follow.':
            'يخرج K⁺ أكثر مما يدخل. كل أيون يخرج يأخذ معه شحنة موجبة، ولا تستطيع الأنيونات التي يتركها أن تتبعه.',
        'It turns negative': 'يصير سالبًا',
        'It turns positive': 'يصير موجبًا',
        'It stays neutral': 'يبقى متعادلًا',
        'Now there are many K⁺ channels. The more K⁺ has left, the more the charge left behind holds the others back.':
            'الآن قنوات K⁺ كثيرة. كلما خرج K⁺ أكثر زادت الشحنة المتروكة إمساكًا بالباقي.',
        'When the gates open, where does it come to rest?': 'حين تنفتح البوابات، أين يستقر؟',
        'At −89 mV as many K⁺ come in as go out, though there is still 28 times as much inside. That voltage is the Nernst potential of K⁺: kT/e · ln(5/140).':
            'عند \u2066−89 mV\u2069 يدخل من K⁺ بقدر ما يخرج، مع أن ما في الداخل ما زال 28 ضعفًا. هذا الجهد هو جهد نرنست لـ K⁺: \u2066kT/e · ln(5/140)\u2069.',
        'When K⁺ is equal on both sides': 'حين يتساوى K⁺ على الجانبين',
        'Never: K⁺ goes on leaving': 'لا يستقر أبدًا: يستمر K⁺ في الخروج',
        'When the pull back equals the push out, near −89 mV':
            'حين تتساوى قوة الشد إلى الداخل مع قوة الدفع إلى الخارج، قرب \u2066−89 mV\u2069',
        'A real membrane also leaks a little Na⁺, which wants in: its Nernst potential is +67 mV. Here a membrane rests with K⁺ channels alone.':
            'غشاء حقيقي يسرّب أيضًا قليلًا من Na⁺ الذي يريد الدخول: جهد نرنست له \u2066+67 mV\u2069. هنا غشاء في الراحة بقنوات K⁺ وحدها.',
        'Eight small Na⁺ channels come in, of 4 % of the K⁺ permeability in all. Where does the voltage go?':
            'تدخل ثماني قنوات Na⁺ صغيرة، نفاذيتها الكلية \u20664 %\u2069 من نفاذية K⁺. إلى أين يتجه الجهد؟',
        'Each ion pulls towards its own Nernst potential with the weight of its permeability. A small leak of Na⁺ is enough to lift the voltage by some twenty millivolts.':
            'كل أيون يشد نحو جهد نرنست الخاص به بوزن نفاذيته. تسرب قليل من Na⁺ يكفي لرفع الجهد نحو عشرين ملي فولت.',
        'Half-way, near −10 mV': 'إلى منتصف الطريق، قرب \u2066−10 mV\u2069',
        'Some 20 mV up, near −69 mV': 'نحو \u206620 mV\u2069 إلى أعلى، قرب \u2066−69 mV\u2069',
        'Nowhere: K⁺ has the majority': 'لا يتحرك: الأغلبية لـ K⁺',
        'Goldman, Hodgkin and Katz wrote that vote down as the GHK equation, which is drawn beside what the ions do. Nobody here tells the ions.':
            'صاغ Goldman وHodgkin وKatz ذلك التصويت في معادلة GHK، وهي مرسومة بجانب ما تفعله الأيونات. لا أحد هنا يُخبر الأيونات بها.',
        'The Na⁺ channels become 500 times as permeable, as in a nerve impulse. What happens?':
            'تزداد نفاذية قنوات Na⁺ إلى 500 ضعف، كما في النبضة العصبية. ماذا يحدث؟',
        'Now Na⁺ has the majority, and the inside turns positive. The same equation holds at rest and at the peak of an impulse: only the permeabilities differ.':
            'الآن الأغلبية لـ Na⁺، فيصير الداخل موجبًا. المعادلة نفسها تصح في الراحة وعند ذروة النبضة العصبية: لا تختلف إلا النفاذيات.',
        'The voltage turns positive, towards Na⁺': 'يصير الجهد موجبًا، نحو جهد Na⁺',
        'It falls to the potential of K⁺': 'يهبط إلى جهد K⁺',
        'It becomes zero': 'يصير صفرًا',
        'At rest K⁺ leaks out and Na⁺ leaks in all the time. The Na⁺/K⁺ pump carries three Na⁺ out and two K⁺ in, and splits one ATP for it. This cell has none yet.':
            'في الراحة يتسرب K⁺ إلى الخارج وNa⁺ إلى الداخل طوال الوقت. مضخة Na⁺/K⁺ تُخرج ثلاثة Na⁺ وتُدخل اثنين من K⁺، وتحلّل لذلك جزيء ATP واحدًا. هذه الخلية لا مضخات فيها بعد.',
        'Six pumps come in. What do they do to the voltage at once?':
            'تدخل ست مضخات. ماذا تفعل بالجهد في الحال؟',
        'Three charges out for two in: each cycle carries one charge out, which makes the inside a few millivolts more negative: the pumps’ electrogenic contribution. The far larger part of the voltage is the gradients’, which the pumps keep up.':
            'تخرج ثلاث شحنات مقابل اثنتين تدخلان: كل دورة تُخرج شحنة واحدة، فيصير الداخل أكثر سلبية ببضعة ملي فولتات: هذا هو الإسهام الكهربائي للمضخات. أما الجزء الأكبر بكثير من الجهد فهو للتدرجات، التي تحفظها المضخات.',
        'They make all of it': 'تصنعه كله',
        'Nothing: they only keep the gradients': 'لا شيء: إنما تحفظ التدرجات',
        'They make it a few millivolts more negative': 'تجعله أكثر سلبية ببضعة ملي فولتات',
        'This cell is small and leaks much, so that you need not wait an hour: its pumps only just hold the gradients.':
            'هذه الخلية صغيرة وتسرّب كثيرًا، كي لا تنتظر ساعة: مضخاتها بالكاد تحفظ التدرجات.',
        'The ATP is used up. What does the voltage do?': 'نفد ATP. ماذا يفعل الجهد؟',
        'The pump’s electrogenic contribution goes first. Then Na⁺ and Cl⁻ leak in, K⁺ leaks out, and the gradients and the voltage run down together. In a nerve cell that takes an hour or so: the pump is what the voltage lives on.':
            'يزول أولًا إسهام المضخة الكهربائي. ثم يتسرب Na⁺ وCl⁻ إلى الداخل وK⁺ إلى الخارج، وتتلاشى التدرجات والجهد معًا. في خلية عصبية يستغرق ذلك ساعة تقريبًا: المضخة هي ما يعيش عليه الجهد.',
        'It is gone at once': 'يزول في الحال',
        'It loses a few millivolts at once, and slowly all the rest':
            'يفقد بضعة ملي فولتات في الحال، ثم يزول الباقي كله ببطء',
        'It stays, for the channels make it': 'يبقى، فالقنوات هي التي تصنعه',
        'A patch of nerve has voltage-gated channels besides: they open when the voltage rises, those for Na⁺ at once, those for K⁺ later. An electrode puts in a small pulse of positive charge every 6 µs, and each time the voltage only comes back to rest.':
            'لرقعة العصب قنوات معتمدة على الجهد إضافة إلى ذلك: تنفتح حين يرتفع الجهد، قنوات Na⁺ في الحال وقنوات K⁺ بعدها. يُدخل قطب نبضة صغيرة من الشحنة الموجبة كل \u20666 µs\u2069، وفي كل مرة يعود الجهد إلى الراحة فحسب.',
        'Pulses will be four times as strong. What does the voltage do?':
            'ستصير النبضات أقوى أربع مرات. ماذا يفعل الجهد؟',
        'Beyond a threshold the first Na⁺ channels let in more charge than the leak lets out. That opens more of them, and the rest is their own doing: an impulse, all or none. Nobody set the threshold: it is where the two currents are equal.':
            'فوق عتبة معيّنة تُدخل قنوات Na⁺ الأولى شحنة أكثر مما يُخرج التسرب. فينفتح منها المزيد، وما بعد ذلك من صنعها هي: نبضة عصبية، الكل أو لا شيء. لم يضبط أحد العتبة: هي حيث يتساوى التياران.',
        'It shoots up beyond zero, far more than the pulse alone would take it, and comes back':
            'يندفع إلى ما فوق الصفر، أبعد بكثير مما كانت النبضة وحدها لتأخذه، ثم يعود',
        'It goes four times as far, and comes back': 'يبلغ أربعة أضعاف ما بلغه، ثم يعود',
        'Just what it did: K⁺ channels hold it': 'ما فعله من قبل: قنوات K⁺ تمسكه',
        'At the peak two things begin. Na⁺ channels inactivate: a ball swings into the open pore and plugs it. And K⁺ channels have opened by now: K⁺ goes out.':
            'عند الذروة يبدأ أمران. تتعطل قنوات Na⁺: تتأرجح كرة إلى داخل الثقب المفتوح وتسده. وتكون قنوات K⁺ قد انفتحت الآن: يخرج K⁺.',
        'TEA will plug nine in ten of the voltage-gated K⁺ channels. What becomes of the next impulse?':
            'سيسد TEA تسعًا من كل عشر من قنوات K⁺ المعتمدة على الجهد. ما مصير النبضة العصبية التالية؟',
        'With hardly a K⁺ channel only inactivation ends the inflow, and the leak brings the voltage back: late, but it comes back. K⁺ channels make impulses short, and the next one soon possible.':
            'حين لا يكاد يبقى من قنوات K⁺ شيء ينهي التعطيل وحده التدفق الداخل، ويعيد التسرب الجهد: متأخرًا، لكنه يعود. قنوات K⁺ تجعل النبضات العصبية قصيرة، والتالية ممكنة بعد قليل.',
        'There is none': 'لا نبضة عصبية',
        'It goes up and stays up for good': 'يرتفع الجهد ويبقى مرتفعًا إلى الأبد',
        'It lasts longer, and comes back all the same': 'تدوم أطول، ويعود الجهد رغم ذلك',
        'There is no pump in this patch, and some 1100 Na⁺ are inside. To take its membrane from rest to the peak of an impulse needs 530 elementary charges.':
            'لا مضخة في هذه الرقعة، وفي الداخل نحو 1100 أيون Na⁺. لنقل غشائها من الراحة إلى ذروة نبضة عصبية تلزم 530 شحنة أولية.',
        'The electrode will call impulses. How many Na⁺ come in with one of them?':
            'سيستدعي القطب نبضات عصبية. كم من Na⁺ يدخل مع واحدة منها؟',
        'The impulse itself needs no ATP: the gradients are its battery. But Na⁺ comes in while K⁺ goes out, so that far more ions cross than the charge needs. In this little water they are more than there were; in a large cell they are one for a thousand. Afterwards the pump carries them back, three Na⁺ for each ATP: that is what nerves spend most of their energy on.':
            'لا تحتاج النبضة العصبية نفسها إلى ATP: التدرجات بطاريتها. لكن Na⁺ يدخل في حين يخرج K⁺، فيعبر من الأيونات أكثر بكثير مما تحتاج الشحنة. في هذا القدر القليل من الماء هي أكثر مما كان فيه؛ وفي خلية كبيرة هي واحد من كل ألف. بعد ذلك تعيدها المضخة، ثلاثة Na⁺ لكل ATP: على هذا تنفق الأعصاب أكثر طاقتها.',
        'More than twice as many as that charge': 'أكثر من ضعف ما تحتاجه تلك الشحنة',
        'Just as many as that charge': 'بقدر ما تحتاجه تلك الشحنة بالضبط',
        'None: without ATP there is no impulse': 'لا شيء: بلا ATP لا نبضة عصبية',
        'Elsewhere in life: a plant pumps protons': 'في موضع آخر من الحياة: نبات يضخ البروتونات',
        'A root cell has no Na⁺/K⁺ pump. It pumps H⁺ out, one charge for each ATP. These pumps have no ATP yet, and K⁺ and Cl⁻ alone make the voltage, a little less negative than the Nernst potential of K⁺, −118 mV.':
            'لا مضخة Na⁺/K⁺ في خلية الجذر. هي تضخ H⁺ إلى الخارج، شحنة واحدة لكل ATP. ليس لهذه المضخات ATP بعد، وK⁺ وCl⁻ وحدهما يصنعان الجهد، وهو أقل سلبية بقليل من جهد نرنست لـ K⁺ وهو \u2066−118 mV\u2069.',
        'The pumps will have ATP. Where does the voltage go?':
            'سيكون للمضخات ATP. إلى أين يتجه الجهد؟',
        'Each cycle takes a whole charge out, and little leaks back: the voltage goes beyond the Nernst potential of K⁺, where no leak could take it. So K⁺ comes in through its channels, out of soil water that has a hundredth of it: a root eats with its voltage.':
            'كل دورة تُخرج شحنة كاملة، ولا يتسرب عائدًا إلا القليل: يتجاوز الجهد جهد نرنست لـ K⁺ إلى حيث لا يبلغ به أي تسرب. فيدخل K⁺ عبر قنواته من ماء التربة الذي لا يحوي إلا جزءًا من مئة مما في الداخل: الجذر يأكل بجهد غشائه.',
        'Nearer to zero, for H⁺ comes back in': 'أقرب إلى الصفر، لأن H⁺ يعود إلى الداخل',
        'Beyond the Nernst potential of K⁺': 'إلى ما بعد جهد نرنست لـ K⁺',
        'To the Nernst potential of K⁺, and no further': 'إلى جهد نرنست لـ K⁺ ولا يتجاوزه',
        'A bacterium makes ATP of voltage': 'بكتيريا تصنع ATP من الجهد',
        'Escherichia coli burns food to pump H⁺ out. H⁺ is driven back in by the voltage and by more than one unit of pH, some −200 mV in all: the proton-motive force. Its way in is through ATP synthases, which make an ATP of four H⁺.':
            'تحرق الإشريكية القولونية الغذاء لتضخ H⁺ إلى الخارج. ويدفعه إلى الداخل الجهد وأكثر من وحدة pH واحدة، نحو \u2066−200 mV\u2069 في المجموع: القوة الدافعة البروتونية. ودخوله يمر بإنزيمات بناء ATP، التي تصنع ATP واحدًا من أربعة H⁺.',
        'An uncoupler comes in: 7 holes that let H⁺ through. What becomes of the voltage and of ATP?':
            'يدخل فاصل اقتران: 7 ثقوب تُمرر H⁺. ما مصير الجهد وATP؟',
        'H⁺ takes the easier way: the voltage falls, and with it the proton-motive force. Below 148 mV of it four H⁺ hold less than an ATP does, and the synthases stop or run the other way round and split it. The pumps work as hard as they can, for nothing but heat.':
            'يسلك H⁺ الطريق الأسهل: يهبط الجهد، ومعه القوة الدافعة البروتونية. إذا نقصت عن \u2066148 mV\u2069 حملت أربعة H⁺ أقل مما يحمل ATP، فتتوقف إنزيمات البناء أو تدور بالعكس وتحلّله. والمضخات تعمل بأقصى طاقتها، ولا ينتج إلا الحرارة.',
        'The voltage stays, and ATP is made faster': 'يبقى الجهد، ويُصنع ATP أسرع',
        'The voltage stays, but no H⁺ is left for ATP': 'يبقى الجهد، لكن لا يبقى H⁺ لصنع ATP',
        'The voltage falls, and no ATP is made of it any more':
            'يهبط الجهد، ولا يُصنع منه ATP بعد ذلك',
        'Nerve cell': 'خلية عصبية',
        'A nerve cell: its body with dendrites at the left, and an axon that runs to the right.':
            'خلية عصبية: جسمها بتغصناته إلى اليسار، ومحوار يمتد إلى اليمين.',
        'the body is 20 µm across; the axon may be a metre long, and the squid’s is half a millimetre thick':
            'قطر الجسم \u206620 µm\u2069؛ وقد يبلغ طول المحوار مترًا، ومحوار الحبار سمكه نصف مليمتر',
        'Muscle fibre': 'ليف عضلي',
        'A piece of a muscle fibre, striped across, with nuclei under its membrane.':
            'قطعة من ليف عضلي، مخطط عرضيًا، وتحت غشائه أنوية.',
        'a fibre is 50 µm thick and centimetres long, and its bands are 2.5 µm apart, as drawn':
            'سمك الليف \u206650 µm\u2069 وطوله سنتيمترات، والمسافة بين أشرطته \u20662.5 µm\u2069 كما في الرسم',
        'A red blood cell, cut through: a disc that is thin in its middle.':
            'كرية دم حمراء مقطوعة: قرص رقيق في وسطه.',
        'it is 8 µm across and 2 µm thick, and has no nucleus':
            'عرضها \u20668 µm\u2069 وسمكها \u20662 µm\u2069، ولا نواة لها',
        'Root cell': 'خلية جذر',
        'A cell at the surface of a root, in its wall, with a root hair; the vacuole takes up most of it.':
            'خلية على سطح جذر داخل جدارها، ولها شعرة جذرية؛ والفجوة العصارية تشغل معظمها.',
        'it is some 60 µm long, its wall half a µm thick, and its vacuole, which has a membrane of its own, is not in sight':
            'طولها نحو \u206660 µm\u2069، وسمك جدارها نصف µm، وفجوتها العصارية، التي لها غشاء خاص بها، لا تظهر هنا',
        'A rod-shaped bacterium with wavy flagella, in its wall, with its DNA inside.':
            'بكتيريا عصوية بأسواط متموجة، داخل جدارها، وفيها DNA.',
        'it is 2 µm long; wall and outer membrane, which small ions pass, are not in sight':
            'طولها \u20662 µm\u2069؛ والجدار والغشاء الخارجي، اللذان تعبرهما الأيونات الصغيرة، لا يظهران هنا',
        'A mitochondrion, cut through: a smooth outer membrane, and an inner one that is folded into cristae.':
            'ميتوكندريون مقطوع: غشاء خارجي أملس وغشاء داخلي مثني إلى أعراف.',
        'it is 1.5 µm long, and lives in nearly all cells of plants, animals and fungi; the inner membrane is the one in sight':
            'طوله \u20661.5 µm\u2069، ويعيش في كل خلايا النباتات والحيوانات والفطريات تقريبًا؛ والغشاء الظاهر هنا هو الداخلي',
        'Hypha of a mould': 'خيط فطري لعفن',
        'The tip of a hypha of the mould Neurospora, in its wall, with many nuclei and a cross wall that has a hole.':
            'طرف خيط فطري من العفن Neurospora داخل جداره، بأنوية كثيرة وحاجز عرضي فيه ثقب.',
        'a hypha is 10 µm thick, and grows by a millimetre in 15 minutes':
            'سمك الخيط الفطري \u206610 µm\u2069، وينمو مليمترًا واحدًا في 15 دقيقة',
        'K⁺ outside a Purkinje fibre of the heart': '‏K⁺ خارج ليف بوركنجي في القلب',
        'The fibre follows K⁺ where there is much of it; where there is little, Na⁺ holds it back. At 4 mM it lies below the line: its K⁺ channels are no fixed leak, they conduct better or worse with K⁺ outside.':
            'يتبع الليف K⁺ حيث هو كثير؛ وحيث هو قليل يكبحه Na⁺. عند \u20664 mM\u2069 يقع تحت الخط: قنوات K⁺ فيه ليست تسربًا ثابتًا، بل تتغير مواصلتها مع K⁺ في الخارج.',
        'H⁺ outside a root cell': '‏H⁺ خارج خلية جذر',
        'From pH 6.7 to 5.5: the more H⁺ there is outside, the harder it is to pump out, and the less negative the cell. The line is what the leak alone would make.':
            'من \u2066pH 6.7\u2069 إلى 5.5: كلما زاد H⁺ في الخارج صعب ضخه إلى الخارج، وقلّت سلبية الخلية. والخط هو ما يصنعه التسرب وحده.',
        'Resting potential': 'جهد الراحة',
        'Driving force': 'القوة الدافعة',
        'Electrogenic contribution': 'الإسهام الكهربائي',
        'Counting charges': 'عدّ الشحنات',
        'Peak of an impulse': 'ذروة النبضة العصبية',
        'Peak and Na⁺ outside': 'الذروة وNa⁺ في الخارج',
        'Ions of an impulse': 'أيونات نبضة عصبية',
        'With an impulse 87 000 Na⁺ come in on each µm² of a squid axon at 6.3 °C. The membrane takes 62.4 elementary charges for each mV and µm². Which share of that Na⁺, in %, would have been enough to bring it from −65 to +40 mV?':
            'مع نبضة عصبية يدخل \u206687 000\u2069 من Na⁺ في كل µm² من محوار حبار عند \u20666.3 °C\u2069. يحتاج الغشاء \u206662.4\u2069 شحنة أولية لكل mV وµm². ما نسبة ذلك القدر من Na⁺، بالنسبة المئوية، التي كانت تكفي لنقله من \u2066−65\u2069 إلى \u2066+40 mV\u2069؟',
        'A dose of TTX': 'جرعة من TTX',
        'How long in life': 'كم يدوم في الواقع',
        'A cell that measures K⁺': 'خلية تقيس K⁺',
        'One impulse in a thin axon': 'نبضة عصبية واحدة في محوار رفيع',
        'Cl⁻ channels lost': 'فقدان قنوات Cl⁻',
        'A muscle that works hard': 'عضلة تعمل بشدة',
        'pH in a red cell': '‏pH في كرية حمراء',
        'How much K⁺ is too much': 'متى يكون K⁺ أكثر من اللازم',
        'What a root can draw in': 'كم يستطيع الجذر أن يسحب',
        'Where an H⁺ pump stalls': 'أين تتوقف مضخة H⁺',
        'When a synthase turns round': 'متى يدور إنزيم البناء بالعكس',
        'Salt water on both sides, all gates closed: neutral, and no voltage':
            'ماء مالح على الجانبين وكل البوابات مغلقة: متعادل، ولا جهد',
        'The gates open: K⁺ leaves, and each one leaves a charge behind':
            'تنفتح البوابات: يخرج K⁺، وكل أيون يترك شحنة خلفه',
        'The more has left, the harder the rest is held back': 'كلما خرج أكثر زاد إمساك الباقي',
        'Rest: where the GHK equation has it, which no ion knows':
            'الراحة: حيث تحددها معادلة GHK، التي لا يعرفها أيون',
        'A closed cell whose pumps hold its gradients': 'خلية مغلقة تحفظ مضخاتها تدرجاتها',
        'Each turn: three Na⁺ out, two K⁺ in, one ATP':
            'كل دورة: ثلاثة Na⁺ إلى الخارج، واثنان من K⁺ إلى الداخل، وATP واحد',
        'The ATP is used up': 'نفد ATP',
        'The gradients leak away, and the voltage with them':
            'تتلاشى التدرجات بالتسرب، والجهد معها',
        'A patch of nerve at rest: its Na⁺ channels are closed':
            'رقعة من عصب في الراحة: قنوات Na⁺ فيها مغلقة',
        'A pulse of current, and the first Na⁺ channels open': 'نبضة تيار، فتنفتح أولى قنوات Na⁺',
        'Each Na⁺ that comes in opens more of them: up it goes, past zero':
            'كل Na⁺ يدخل يفتح منها المزيد: يرتفع الجهد ويتجاوز الصفر',
        'They inactivate, and K⁺ channels open: K⁺ goes out': 'تتعطل، وتنفتح قنوات K⁺: يخرج K⁺',
        'The voltage is back, and nobody computed it: ions, gates and the field':
            'عاد الجهد، ولم يحسبه أحد: الأيونات والبوابات والمجال',
        'A pulse of current every 6 µs; an impulse follows':
            'نبضة تيار كل \u20666 µs\u2069، تتبعها نبضة عصبية',
        'Tetrodotoxin, the poison of the puffer fish, goes in':
            'يدخل التيترودوتوكسين، سم السمكة المنتفخة',
        'It plugs the Na⁺ channels from outside': 'يسد قنوات Na⁺ من الخارج',
        'The next pulse only charges the membrane: no impulse':
            'النبضة التالية تشحن الغشاء فحسب: لا نبضة عصبية',
        'It is washed out, and lets go of one channel after the other':
            'يُغسل، فيترك القنوات واحدة تلو الأخرى',
        'The third pulse is answered again': 'تُجاب النبضة الثالثة من جديد',
        '16 K⁺ channels and one Cl⁻ channel, and 9 H⁺ pumps without ATP':
            '16 قناة K⁺ وقناة Cl⁻ واحدة و9 مضخات H⁺ بلا ATP',
        '13 respiratory H⁺ pumps, 2 ATP synthases and 3 K⁺ channels':
            '13 مضخة H⁺ تنفسية و2 من إنزيم ATP سينثاز و3 قنوات K⁺',
        '20 closed K⁺ channels, and 10 mM K⁺ outside': '20 قناة K⁺ مغلقة و10 mM من K⁺ في الخارج',
        'no channel and no pump': 'لا قناة ولا مضخة',
        'one K⁺ channel, closed': 'قناة K⁺ واحدة، مغلقة',
        '24 closed K⁺ channels': '24 قناة K⁺ مغلقة',
        '16 K⁺ channels and no others': '16 قناة K⁺ ولا غيرها',
        '6 K⁺, 12 small Na⁺ and 6 Cl⁻ channels': '6 قنوات K⁺ و12 قناة Na⁺ صغيرة و6 قنوات Cl⁻',
        '10 K⁺, 4 Na⁺ and 9 Cl⁻ channels, and no pump':
            '10 قنوات K⁺ و4 قنوات Na⁺ و9 قنوات Cl⁻، ولا مضخة',
        '14 pumps, 8 K⁺, 6 Na⁺ and 6 Cl⁻ channels, and little water':
            '14 مضخة و8 قنوات K⁺ و6 قنوات Na⁺ و6 قنوات Cl⁻، وماء قليل',
        inward: 'إلى الداخل',
        outward: 'إلى الخارج',
    },
    forms: {
        'Nernst potential of {a}': 'جهد نرنست لـ {a}',
        '{a} is {b} mM inside and {c} mM outside, at {d} °C. At which voltage does it stand still?':
            'تركيز {a} في الداخل \u2066{b} mM\u2069 وفي الخارج \u2066{c} mM\u2069 عند \u2066{d} °C\u2069. عند أي جهد ينعدم تدفقه الصافي؟',
        'E = kT/ze · ln(outside/inside), and kT/e is {a} mV here. So E = {b} mV · ln({c}/{d}) = {e}.':
            '\u2066E = kT/ze · ln(خارج\u200e/\u200eداخل)\u2069، و\u2066kT/e\u2069 هنا \u2066{a} mV\u2069. إذن \u2066E = {b} mV · ln({c}/{d}) = {e}\u2069.',
        'Permeabilities are P(K⁺) : P(Na⁺) : P(Cl⁻) = {a} : {b} : {c}. Inside there are {d} K⁺, {e} Na⁺, {f} Cl⁻, outside {g}, {h}, {i} mM. Where does the voltage rest, by the GHK equation?':
            'النفاذيات هي \u2066P(K⁺) : P(Na⁺) : P(Cl⁻) = {a} : {b} : {c}\u2069. في الداخل \u2066{d} K⁺\u2069 و\u2066{e} Na⁺\u2069 و\u2066{f} Cl⁻\u2069، وفي الخارج {g} و{h} و\u2066{i} mM\u2069 على الترتيب. أين يستقر الجهد بحسب معادلة GHK؟',
        'V = {a} mV · ln[({b})/({c})], where Cl⁻ stands the other way round for its charge. V = {d}.':
            '\u2066V = {a} mV · ln[({b})/({c})]\u2069، وفيها يقف Cl⁻ بالعكس بسبب شحنته. \u2066V = {d}\u2069.',
        'The cell rests at {a}. With what force, V − E, is Na⁺ driven ({b} mM inside, {c} mM outside)? A negative one drives cations in.':
            'تستقر الخلية عند {a}. بأي قوة، \u2066V − E\u2069، يُدفع Na⁺ (\u2066{b} mM\u2069 في الداخل و\u2066{c} mM\u2069 في الخارج)؟ القوة السالبة تدفع الكاتيونات إلى الداخل.',
        'E(Na⁺) = {a} mV · ln({b}/{c}) = {d}, so V − E = {e} − {f} = {g}: {h}.':
            '\u2066E(Na⁺) = {a} mV · ln({b}/{c}) = {d}\u2069، إذن \u2066V − E = {e} − {f} = {g}\u2069: {h}.',
        'Pumps carry three Na⁺ out for two K⁺ in, just as much Na⁺ as leaks in. By how many mV does their electrogenic contribution move the voltage from {a}?':
            'تُخرج المضخات ثلاثة Na⁺ مقابل اثنين من K⁺ إلى الداخل، بقدر Na⁺ المتسرب إلى الداخل تمامًا. بكم mV يزيح إسهامها الكهربائي الجهد عن {a}؟',
        'The pump current cancels a third of the Na⁺ that leaks in, so the GHK equation has P(Na⁺)/1.5 (Mullins and Noda 1963): {a}, which is {b} further.':
            'تيار المضخات يلغي ثلث Na⁺ المتسرب إلى الداخل، فيكون في معادلة GHK \u2066P(Na⁺)/1.5\u2069 (Mullins وNoda 1963): {a}، أي أبعد بمقدار {b}.',
        'A round cell of {a} µm radius rests at {b}. Its membrane has 1 µF/cm², which is 6.24 · 10⁻⁵ elementary charges for each mV and nm². How large is the excess charge that makes the voltage, in millions of elementary charges?':
            'خلية كروية نصف قطرها \u2066{a} µm\u2069 تستقر عند {b}. سعة غشائها \u20661 µF/cm²\u2069، أي \u20666.24 · 10⁻⁵\u2069 شحنة أولية لكل mV وnm². كم تبلغ الشحنة الفائضة التي تصنع الجهد، بملايين الشحنات الأولية؟',
        'The area is 4π · (10 000 nm)² = 1.26 · 10⁹ nm². Times 6.24 · 10⁻⁵ e/(mV·nm²) times {a} are {b} million charges.':
            'المساحة \u20664π · (10 000 nm)² = 1.26 · 10⁹ nm²\u2069. نضربها في \u20666.24 · 10⁻⁵ e/(mV·nm²)\u2069 ثم في {a} فنحصل على {b} مليون شحنة.',
        'At the peak of an impulse permeabilities are P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : 20 : 0.45. Inside there are {a} K⁺, {b} Na⁺, {c} Cl⁻, outside {d}, {e}, {f} mM. Where is the voltage, by the GHK equation?':
            'عند ذروة نبضة عصبية تكون النفاذيات \u2066P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : 20 : 0.45\u2069. في الداخل \u2066{a} K⁺\u2069 و\u2066{b} Na⁺\u2069 و\u2066{c} Cl⁻\u2069، وفي الخارج {d} و{e} و\u2066{f} mM\u2069 على الترتيب. أين الجهد بحسب معادلة GHK؟',
        'It does not reach E(Na⁺), {a}, for K⁺ and Cl⁻ have their say. V = {b} mV · ln[({c} + 20 · {d} + 0.45 · {e})/({f} + 20 · {g} + 0.45 · {h})] = {i}.':
            'لا يبلغ الجهد \u2066E(Na⁺)\u2069، أي {a}، لأن لـ K⁺ وCl⁻ كلمتهما. \u2066V = {b} mV · ln[({c} + 20 · {d} + 0.45 · {e})/({f} + 20 · {g} + 0.45 · {h})] = {i}\u2069.',
        'At {a} °C the Na⁺ outside is brought down to a third. By how many mV does the peak of the impulse change, if it goes as the Nernst potential of Na⁺ does?':
            'عند \u2066{a} °C\u2069 يُخفض Na⁺ في الخارج إلى الثلث. بكم mV تتغير ذروة النبضة العصبية إذا تبعت جهد نرنست لـ Na⁺؟',
        'Hodgkin and Katz found 58 mV for a factor of ten in 1949, whatever the concentrations were. For a third the change is kT/e · ln(1/3) = {a} mV · (−1.10) = {b}.':
            'وجد Hodgkin وKatz سنة 1949 \u206658 mV\u2069 لكل عشرة أضعاف، أيًّا كانت التراكيز. للثلث يكون التغير \u2066kT/e · ln(1/3) = {a} mV · (−1.10) = {b}\u2069.',
        'It takes 62.4 · 105 = {a} charges, {b} % of 87 000. The others come in while K⁺ goes out already: the two currents overlap, and the pump has to undo both.':
            'يحتاج ذلك إلى \u206662.4 · 105 = {a}\u2069 شحنة، أي \u2066{b} %\u2069 من \u206687 000\u2069. أما الباقي فيدخل في حين يكون K⁺ قد بدأ يخرج: التياران متداخلان، وعلى المضخة أن تبطل أثرهما معًا.',
        '{a} (TTX) plugs half of the voltage-gated Na⁺ channels at {b} nM, one molecule a channel. At which dose is one channel in ten left?':
            'يسد {a} (TTX) نصف قنوات Na⁺ المعتمدة على الجهد عند \u2066{b} nM\u2069، بجزيء واحد لكل قناة. عند أي جرعة لا يبقى إلا قناة واحدة من كل عشر؟',
        'The share that is left is 1/(1 + dose/{a} nM). One in ten means dose/{b} nM = {c}, so {d} nM.':
            'النسبة الباقية \u20661/(1 + الجرعة\u200e/{a} nM)\u2069. واحدة من عشر تعني \u2066الجرعة\u200e/{b} nM = {c}\u2069، إذن \u2066{d} nM\u2069.',
        'Voltage-gated channels turn over {a} times as fast here as in a rat’s nerve. An impulse in the picture is {b} µs wide. How wide is the rat’s, in ms?':
            'القنوات المعتمدة على الجهد أسرع هنا {a} مرة منها في عصب الجرذ. عرض النبضة العصبية في الصورة \u2066{b} µs\u2069. ما عرضها عند الجرذ، بوحدة ms؟',
        '{a} µs · {b} = {c} ms.': '\u2066{a} µs · {b} = {c} ms\u2069.',
        'Only K⁺ crosses the membrane of a glial cell. Nerves that fire raise K⁺ outside from {a} to {b} mM, at {c} °C. By how many mV does its voltage change?':
            'لا يعبر غشاء خلية دبقية إلا K⁺. الأعصاب التي تُطلق نبضات ترفع K⁺ في الخارج من {a} إلى \u2066{b} mM\u2069 عند \u2066{c} °C\u2069. بكم mV يتغير جهدها؟',
        'It stays at the Nernst potential of K⁺, so it changes by kT/e · ln({a}/{b}) = {c} mV · {d} = {e}. Kuffler, Nicholls and Orkand used glia as an electrode for K⁺ in 1966.':
            'يبقى عند جهد نرنست لـ K⁺، فيتغير بمقدار \u2066kT/e · ln({a}/{b}) = {c} mV · {d} = {e}\u2069. استخدم Kuffler وNicholls وOrkand الدبق قطبًا لقياس K⁺ سنة 1966.',
        'With an impulse 87 000 Na⁺ come in on each µm² of an axon. This one is {a} µm thick. By how many mM does one impulse raise Na⁺ inside? 1 mM is 602 000 ions in a µm³.':
            'مع نبضة عصبية يدخل \u206687 000\u2069 من Na⁺ في كل µm² من محوار. سمك هذا المحوار \u2066{a} µm\u2069. بكم mM ترفع نبضة واحدة Na⁺ في الداخل؟ كل \u20661 mM\u2069 هو \u2066602 000\u2069 أيون في µm³.',
        'A cylinder has 4/{a} = {b} µm² of membrane for each µm³. {c} · 87 000 / 602 000 = {d} mM. In the squid’s axon, a thousand times as thick, it is a thousandth of that.':
            'للأسطوانة \u20664/{a} = {b} µm²\u2069 من الغشاء لكل µm³. \u2066{c} · 87 000 / 602 000 = {d} mM\u2069. وفي محوار الحبار، الأسمك ألف مرة، يكون ذلك جزءًا من ألف منه.',
        'In myotonia the Cl⁻ channels of muscle are lost. P(Na⁺)/P(K⁺) is 0.01; K⁺ is {a} mM inside and {b} outside, Na⁺ {c} and {d}. Where does the fibre rest at {e} °C, by the GHK equation?':
            'في التأتّر العضلي (myotonia) تُفقد قنوات Cl⁻ في العضلة. \u2066P(Na⁺)/P(K⁺)\u2069 هو 0.01؛ وK⁺ في الداخل \u2066{a} mM\u2069 وفي الخارج {b}، وNa⁺ في الداخل {c} وفي الخارج {d}. أين يستقر الليف عند \u2066{e} °C\u2069 بحسب معادلة GHK؟',
        'V = {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}, which is hardly elsewhere than with Cl⁻. But less holds it there: the fibre fires again and again.':
            '\u2066V = {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}\u2069، ولا يكاد يختلف عنه مع Cl⁻. لكن ما يثبّته هناك أقل: يُطلق الليف نبضات مرة بعد مرة.',
        'K⁺ around fibres at work rises from {a} to {b} mM, and Na⁺ falls from {c} to {d}. P(Na⁺)/P(K⁺) is 0.01, and Cl⁻ follows the voltage. By how many mV does the GHK voltage change?':
            'يرتفع K⁺ حول الألياف العاملة من {a} إلى \u2066{b} mM\u2069، وينخفض Na⁺ من {c} إلى \u2066{d} mM\u2069. \u2066P(Na⁺)/P(K⁺)\u2069 هو 0.01، ويتبع Cl⁻ الجهد. بكم mV يتغير جهد GHK؟',
        'The inside is the same, so the change is {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}. Na⁺ channels inactivate there, and the force falls.':
            'الداخل نفسه، فالتغير \u2066{a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}\u2069. هناك تتعطل قنوات Na⁺، وتهبط قوة الانقباض.',
        'Cl⁻ is {a} mM in a red cell and {b} mM in plasma, and stands at its Nernst potential. So does H⁺. The pH of plasma is {c}. What is it in the cell?':
            '‏Cl⁻ \u2066{a} mM\u2069 في كرية حمراء و\u2066{b} mM\u2069 في البلازما، وهو عند جهد نرنست له. وكذلك H⁺. ‏pH البلازما {c}. كم يبلغ في الكرية؟',
        'At one voltage the ratio of a cation is the other way round than that of an anion: H⁺ outside/H⁺ inside = {a}/{b}. {c} + log₁₀({d}/{e}) makes pH {f}.':
            'عند جهد واحد تكون نسبة الكاتيون معكوسة عن نسبة الأنيون: \u2066H⁺ (خارج) / H⁺ (داخل) = {a}/{b}\u2069. ومن \u2066{c} + log₁₀({d}/{e})\u2069 نحصل على \u2066pH {f}\u2069.',
        'P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : {a} : {b}. Inside there are {c} K⁺, {d} Na⁺, {e} Cl⁻, outside {f} Cl⁻, and K⁺ and Na⁺ are {g} mM together. At which K⁺ outside is the GHK voltage {h}, where many Na⁺ channels stay inactivated?':
            '\u2066P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : {a} : {b}\u2069. في الداخل \u2066{c} K⁺\u2069 و\u2066{d} Na⁺\u2069 و\u2066{e} Cl⁻\u2069، وفي الخارج \u2066{f} Cl⁻\u2069، وK⁺ وNa⁺ معًا \u2066{g} mM\u2069. عند أي K⁺ في الخارج يكون جهد GHK {h}، حيث تبقى كثير من قنوات Na⁺ معطّلة؟',
        '{a} means that the sum for outside is e^({b}/{c}) = {d} of the sum for inside, {e}: {f}. Take Cl⁻, {g}, and Na⁺ away: K + {h} · ({i} − K) = {j}, so K = {k} mM.':
            '‏{a} يعني أن مجموع الخارج هو \u2066e^({b}/{c}) = {d}\u2069 من مجموع الداخل، {e}: {f}. اطرح Cl⁻، {g}، وNa⁺: \u2066K + {h} · ({i} − K) = {j}\u2069، إذن \u2066K = {k} mM\u2069.',
        'A root cell is at {a}, and there is {b} mM K⁺ in the soil water, at {c} °C. Up to which concentration would K⁺ come in by its channels alone?':
            'خلية جذر عند {a}، وفي ماء التربة \u2066{b} mM\u2069 من K⁺ عند \u2066{c} °C\u2069. إلى أي تركيز يدخل K⁺ عبر قنواته وحدها؟',
        'Up to where the Nernst potential of K⁺ is the voltage: {a} mM · e^({b}/{c}) = {d} mM. It has {e}: K⁺ goes on coming in.':
            'إلى حيث يساوي جهد نرنست لـ K⁺ الجهد: \u2066{a} mM · e^({b}/{c}) = {d} mM\u2069. في الخلية {e}: يستمر K⁺ في الدخول.',
        'An ATP holds {a} meV, and an H⁺ pump carries one H⁺ out for it. The pH is {b} inside and {c} outside, at {d} °C. At which voltage can it carry no more?':
            'يحمل ATP واحد \u2066{a} meV\u2069، ومضخة H⁺ تُخرج به H⁺ واحدًا. ‏pH في الداخل {b} وفي الخارج {c} عند \u2066{d} °C\u2069. عند أي جهد لا تستطيع أن تنقل بعد؟',
        'On the way out the pH alone costs {a} · {b} = {c} meV. The rest of the ATP can stand against {d} mV: it stalls at {e}. No plant comes near: the leak is in the way.':
            'في طريق الخروج يكلّف فرق pH وحده \u2066{a} · {b} = {c} meV\u2069. والباقي من ATP يقاوم \u2066{d} mV\u2069: تتوقف عند {e}. لا نبات يقترب من ذلك: التسرب يعترض الطريق.',
        'A bacterium is at {a}, its pH is {b} inside and {c} outside, at {d} °C. How large is the proton-motive force, Δp = V − E(H⁺)?':
            'بكتيريا عند {a}، ‏pH في داخلها {b} وفي خارجها {c} عند \u2066{d} °C\u2069. كم تبلغ القوة الدافعة البروتونية، \u2066Δp = V − E(H⁺)\u2069؟',
        'E(H⁺) = kT/e · ln 10 · (pH inside − pH outside) = {a} mV · {b} = {c}, so Δp = {d} − {e} = {f}: inward.':
            '\u2066E(H⁺) = kT/e · ln 10 · (pH داخل − pH خارج) = {a} mV · {b} = {c}\u2069، إذن \u2066Δp = {d} − {e} = {f}\u2069: نحو الداخل.',
        'An ATP synthase lets {a} H⁺ in for each ATP that it makes, and an ATP holds {b} meV. An uncoupler brings Δp nearer and nearer to zero. From which Δp on does the synthase split ATP?':
            'يُدخل إنزيم بناء ATP {a} من H⁺ لكل ATP يصنعه، ويحمل ATP واحد \u2066{b} meV\u2069. فاصل اقتران يقرّب \u2066Δp\u2069 من الصفر شيئًا فشيئًا. عند أي \u2066Δp\u2069 يبدأ الإنزيم بتحليل ATP؟',
        '{a} H⁺ bring {b} times Δp: {c}/{d} = {e} mV are needed. Nearer to zero than {f} it turns the other way round, and splits ATP.':
            'تأتي {a} من H⁺ بمقدار \u2066Δp\u2069 مضروبًا في {b}: يلزم \u2066{c}/{d} = {e} mV\u2069. أقرب إلى الصفر من {f} يدور بالعكس ويحلّل ATP.',
        '{a} voltage-gated Na⁺ and {b} voltage-gated K⁺ channels, {c} K⁺, {d} Na⁺ and {e} Cl⁻ channels':
            '{a} قناة Na⁺ و{b} قناة K⁺ مبوبة بالجهد، و{c} قناة K⁺ و{d} قناة Na⁺ و{e} قناة Cl⁻',
        '{a} voltage-gated Na⁺ and {b} voltage-gated K⁺ channels, {c} K⁺, {d} Na⁺ and {e} Cl⁻ channels, and no pump':
            '{a} قناة Na⁺ و{b} قناة K⁺ مبوبة بالجهد، و{c} قناة K⁺ و{d} قناة Na⁺ و{e} قناة Cl⁻ ولا مضخة',
    },
};
