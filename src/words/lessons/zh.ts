/** What lessons tell, in Chinese. */
import type { Texts } from '../phrase.ts';

export const texts: Texts = {
    phrases: {
        'From zero to rest': '从零到静息',
        'The pump stops': '泵停止',
        'One impulse': '一次冲动',
        'Uncharged start': '无电荷的开始',
        'K⁺ alone': '仅 K⁺',
        'Na⁺ alone': '仅 Na⁺',
        'H⁺ alone': '仅 H⁺',
        'Leaky democracy': '漏电流的民主',
        'K⁺ leak lost': '失去 K⁺ 漏',
        'The battery runs down': '电池耗尽',
        'The pump makes the gradients': '泵产生梯度',
        'The pump’s electrogenic contribution': '泵的生电贡献',
        'True scale': '真实比例',
        'Squid giant axon': '枪乌贼巨轴突',
        'Skeletal muscle': '骨骼肌',
        'Red blood cell': '红细胞',
        'Glial cell': '胶质细胞',
        Hyperkalaemia: '高钾血症',
        Hypokalaemia: '低钾血症',
        'Heart muscle at rest': '静息的心肌',
        'Periodic paralysis: between attacks': '周期性麻痹：发作间期',
        'Periodic paralysis: an attack': '周期性麻痹：发作',
        Hypoxia: '缺氧',
        'K⁺ leak lost: it fires by itself': '失去 K⁺ 漏：自发放电',
        'Root cell of a plant': '植物根细胞',
        'Root cell, poisoned': '中毒的根细胞',
        'Escherichia coli': '大肠杆菌',
        'Escherichia coli, uncoupled': '解偶联的大肠杆菌',
        Mitochondrion: '线粒体',
        'Neurospora, a bread mould': '脉孢菌（面包霉）',
        'Neurospora, poisoned': '中毒的脉孢菌',
        'Nerve impulse': '神经冲动',
        'All or none': '全或无',
        'Refractory time': '不应期',
        'A train of impulses': '冲动序列',
        'Hyperkalaemia: block': '高钾血症：阻滞',
        'Little Na⁺ outside': '膜外 Na⁺ 少',
        'Cold nerve': '低温神经',
        'Channel noise': '通道噪声',
        'The squid’s impulse': '枪乌贼的冲动',
        'Why small axons need pumps': '细轴突为何需要泵',
        'Neutral water, and a whisper of charge': '中性的水与微量电荷',
        Gradients: '梯度',
        'One open gate': '一扇开放的门',
        'Balance at the Nernst potential': '能斯特电位处的平衡',
        'The leaky democracy: the resting potential': '漏电流的民主：静息电位',
        'The GHK equation': 'GHK 方程',
        'The pump that never sleeps': '从不休息的泵',
        'What happens when it stops': '泵停止会怎样',
        Threshold: '阈值',
        'Why it comes back': '为何会恢复',
        'What the pump has to do with it': '泵与此何干',
        'Two unlike solutions and no way through: both are neutral, and a gradient alone makes no voltage.':
            '两种溶液不同，却没有通路：两侧都是中性的，仅有梯度并不产生电压。',
        'Only K⁺ can cross: a few ions leave, and the charge they leave behind holds the rest back at the Nernst potential.':
            '只有 K⁺ 能穿过：少数离子离开，它们留下的电荷在能斯特电位处把其余离子拉住。',
        'Only Na⁺ can cross: it comes in, and the inside turns positive.':
            '只有 Na⁺ 能穿过：它进入细胞，膜内变正。',
        'K⁺, Na⁺ and Cl⁻ all leak, and each pulls towards its own Nernst potential with the weight of its permeability: the resting potential.':
            'K⁺、Na⁺ 和 Cl⁻ 都能漏过，各自按通透性的权重把电压拉向自己的能斯特电位：这就是静息电位。',
        'The K⁺ leak channels are gone: Na⁺ and Cl⁻ alone decide.':
            'K⁺ 漏通道没有了：电压只由 Na⁺ 和 Cl⁻ 决定。',
        'No ATP and a closed cell: the gradients leak away, and what stays is the Donnan potential of the proteins and other ions that cannot cross.':
            '没有 ATP，细胞又是封闭的：梯度逐渐漏失，最后剩下的是由蛋白质和其他不能穿膜的离子产生的道南电位。',
        'A poison sits on every pump: first the pumps’ electrogenic contribution goes, a few millivolts, and then slowly all the rest.':
            '每个泵都结合了毒物：先消失的是泵的生电贡献，只有几毫伏；然后其余的也慢慢消失。',
        'The same solution on both sides: pumps alone fill the cell with K⁺, empty it of Na⁺, and turn it negative.':
            '两侧溶液相同：仅靠泵就使细胞充满 K⁺、排空 Na⁺，并使膜内变负。',
        'Three Na⁺ out for two K⁺ in: each turn moves one charge, and eleven pumps add several millivolts to the gradients’ share.':
            '运出三个 Na⁺，运入两个 K⁺：每个循环移动一个电荷，11 个泵在梯度的份额之外再增加几毫伏。',
        'Nothing is exaggerated: 290 000 ions, of which some eighty make the whole voltage. It runs slowly.':
            '没有任何夸大：290 000 个离子，其中约 80 个就产生了整个电压。运行很慢。',
        'The axon on which it was all found out, at 18.5 °C, in sea water.':
            '一切都是在这种轴突上发现的，18.5 °C，海水中。',
        'Cl⁻ crosses more easily than all others, and settles where K⁺ and Na⁺ put the voltage.':
            'Cl⁻ 比其他离子都更容易穿过，并在 K⁺ 和 Na⁺ 所定的电压下达到平衡。',
        'Almost only Cl⁻ conducts: the voltage is small, as Cl⁻ is nearly equal on both sides.':
            '几乎只有 Cl⁻ 导电：两侧的 Cl⁻ 相差不多，所以电压很小。',
        'A membrane that follows K⁺ alone: change K⁺ outside and watch the voltage go with it.':
            '这种膜只跟随 K⁺：改变膜外 K⁺，看电压随之变化。',
        'K⁺ outside is 8 mM: cells rest nearer to zero, and fire or fail.':
            '膜外 K⁺ 为 8 mM：细胞的静息电位更接近零，要么放电，要么失灵。',
        'K⁺ outside is 2.2 mM: cells rest further from zero, though less than Nernst would say.':
            '膜外 K⁺ 为 2.2 mM：细胞的静息电位离零更远，但不如能斯特方程所预言的那么远。',
        'Young nerve cell: NKCC1': '幼年神经细胞：NKCC1',
        'The gradient of Na⁺ brings K⁺ and Cl⁻ in with it, without a charge: the Nernst potential of Cl⁻ stands some 30 mV above the voltage, and the transmitter GABA, which opens Cl⁻ channels, excites. Add Cl⁻ channels, and see.':
            'Na⁺ 的梯度把 K⁺ 和 Cl⁻ 一同带入，不移动净电荷：Cl⁻ 的能斯特电位比膜电压高约 30 mV，因此能打开 Cl⁻ 通道的神经递质 GABA 起兴奋作用。添加 Cl⁻ 通道看看。',
        'Grown nerve cell: KCC2': '成熟神经细胞：KCC2',
        'The gradient of K⁺ takes Cl⁻ out with it until both Nernst potentials are alike, below the voltage: now GABA inhibits. It moves no charge, and spends only what the Na⁺/K⁺ pumps have stored.':
            'K⁺ 的梯度把 Cl⁻ 一同带出，直到两者的能斯特电位相等，且低于膜电压：此时 GABA 起抑制作用。它不移动净电荷，只消耗 Na⁺/K⁺ 泵储存的能量。',
        'A cell of the ventricle between two beats: it conducts hardly anything but K⁺, and rests close to its Nernst potential.':
            '两次搏动之间的一个心室肌细胞：它几乎只对 K⁺ 导电，静息时接近 K⁺ 的能斯特电位。',
        'Na⁺ leaks through the voltage sensors of a patient’s channels. At 4 mM of K⁺ outside inward rectifiers are open and hold the voltage all the same.':
            'Na⁺ 经患者通道的电压感受器漏入。膜外 K⁺ 为 4 mM 时，内向整流通道开放，仍能稳住电压。',
        'Less K⁺ outside, 1.5 mM, should make the voltage more negative. But it leaves rectifiers plugged (here their plug is set to that, K⁺ does not move it), the same leak of Na⁺ wins, and the muscle cannot fire.':
            '膜外 K⁺ 减少到 1.5 mM，电压本应更负。但此时内向整流通道仍被堵住（这里的堵塞程度是按此设定的，不随 K⁺ 改变），同样的 Na⁺ 漏占了上风，肌肉不能放电。',
        'A medicine from the foxglove stops half of the pumps’ cycles, and half of their electrogenic contribution is gone at once. In the heart Na⁺ then gathers inside, Ca²⁺ with it, and it beats more strongly.':
            '一种来自毛地黄的药物使泵的循环减少一半，泵的生电贡献也立即减少一半。在心脏中，Na⁺ 随后在膜内积聚，Ca²⁺ 也随之积聚，心脏的搏动因而增强。',
        'Without enough oxygen pumps have a tenth of their ATP: Na⁺ leaks in and K⁺ out faster than they carry them back. Give all the ATP back, and the gradients return.':
            '缺氧时泵只有十分之一的 ATP：Na⁺ 漏入、K⁺ 漏出，快于泵把它们运回。恢复全部 ATP，梯度就会回来。',
        'The K⁺ leak is gone that held this membrane far from its threshold: the leak of Na⁺ takes it there, and it fires without a stimulus. Put in ten K⁺ channels of permeability 4, and it is quiet.':
            '原来使膜电压远离阈值的 K⁺ 漏没有了：Na⁺ 漏把电压带到阈值，无需刺激就放电。放入 10 个通透性为 4 的 K⁺ 通道，它就安静下来。',
        'pH 7.3 inside and 6.0 outside, and only H⁺ can cross, each on its buffer: it comes in until the voltage holds it back.':
            '膜内 pH 7.3，膜外 pH 6.0，只有 H⁺ 能穿过，每个都由缓冲剂携带：它不断进入，直到电压把它挡住。',
        'H⁺ pumps, one charge for each ATP, take the voltage far below the Nernst potential of K⁺: so a root draws K⁺ out of thin soil water.':
            'H⁺ 泵每消耗一个 ATP 移动一个电荷，使电压远低于 K⁺ 的能斯特电位：根就这样从稀薄的土壤溶液中吸取 K⁺。',
        'Cyanide leaves the pumps without ATP: what the leak of K⁺ and Cl⁻ makes is left, less negative than the Nernst potential of K⁺.':
            '氰化物使泵失去 ATP：只剩下 K⁺ 漏和 Cl⁻ 漏产生的电压，负得不及 K⁺ 的能斯特电位。',
        'Respiration pumps H⁺ out, and the proton-motive force of some −200 mV drives it back in through ATP synthases, which make ATP.':
            '呼吸链把 H⁺ 泵出，约 −200 mV 的质子动力势又驱动 H⁺ 经 ATP 合酶流回，合酶由此合成 ATP。',
        'The uncoupler FCCP lets H⁺ through: the pumps run at full speed, the proton-motive force falls, and synthases split ATP instead of making it.':
            '解偶联剂 FCCP 让 H⁺ 通过：泵全速运转，质子动力势下降，合酶不再合成 ATP，反而水解 ATP。',
        'Its inside is the matrix. Respiration pumps H⁺ out, and Δp, the voltage and half a pH unit, drives them back in through synthases, which make the ATP of the cell, and through a leak.':
            '它的内部是基质。呼吸链把 H⁺ 泵出，Δp（电压加上半个 pH 单位）驱动 H⁺ 流回：一路经过合成细胞所需 ATP 的合酶，一路经过漏。',
        'A hypha lives on its H⁺ pumps alone: −200 mV, of which the leak of K⁺ and H⁺ would make −30. That voltage takes up its food.':
            '菌丝的电压全靠 H⁺ 泵：−200 mV；若只有 K⁺ 漏和 H⁺ 漏，则为 −30 mV。菌丝靠这个电压吸收养分。',
        'Azide stops respiration, and the H⁺ pumps have no ATP: within seconds of life only what the leak makes is left.':
            '叠氮化物使呼吸停止，H⁺ 泵没有 ATP：现实中几秒之内，就只剩下漏产生的电压。',
        'A pulse of current opens Na⁺ channels, and they open one another by the voltage; then they inactivate, and K⁺ channels bring the voltage back.':
            '一个电流脉冲打开 Na⁺ 通道，它们又通过电压彼此打开；随后它们失活，K⁺ 通道使电压恢复。',
        'Five pulses, each stronger than the one before: the weak ones come to nothing, those beyond the threshold all call the same impulse.':
            '五个脉冲，一个比一个强：弱的没有结果，超过阈值的都引起同样的冲动。',
        'A second pulse, soon after the first: Na⁺ channels are still closed by inactivation, and nothing follows. Move the pulses apart, and it is answered.':
            '第二个脉冲紧跟第一个：Na⁺ 通道仍因失活而关闭，没有冲动产生。把两个脉冲拉开，第二个就会有应答。',
        'A pulse every 8 µs, and an impulse after each: nerves tell by how many there are.':
            '每 8 µs 一个脉冲，每个脉冲之后一个冲动：神经用冲动的多少来传递信息。',
        'The poison of the puffer fish plugs the Na⁺ channels: pulses only charge the membrane, and no impulse comes.':
            '河豚的毒素堵住 Na⁺ 通道：脉冲只给膜充电，不产生冲动。',
        'TEA plugs the K⁺ channels: inactivation and the leak alone end the impulse, which lasts longer.':
            'TEA 堵住 K⁺ 通道：只靠失活和漏结束冲动，冲动持续更久。',
        'K⁺ outside is 15 mM: the cell rests so near to zero that its Na⁺ channels stay closed by inactivation. It hardly fires any more, as the heart of somebody whose kidneys fail.':
            '膜外 K⁺ 为 15 mM：细胞的静息电位离零太近，Na⁺ 通道一直因失活而关闭。它几乎不再放电，就像肾衰竭患者的心脏。',
        'A third of the Na⁺ outside is replaced: the impulse has a lower peak, as the Nernst potential of Na⁺ is lower.':
            '膜外 Na⁺ 有三分之一被替换：Na⁺ 的能斯特电位降低，冲动的峰值也随之降低。',
        'At 22 °C gates are slower by a factor of three to five: the impulse is as high and lasts longer.':
            '22 °C 时，门的速度只有原来的三分之一到五分之一：冲动一样高，但持续更久。',
        'A patch so small and leaky that a few of its seven Na⁺ channels, open by chance, are enough: it fires, and nobody has stimulated it.':
            '这块膜片又小又漏，七个 Na⁺ 通道中只要有几个偶然开放就够了：它放电了，而没有谁刺激过它。',
        'Sea water at 6.3 °C and the squid’s own channels, m³h and n⁴, as Hodgkin and Huxley found them, 500 times as fast.':
            '6.3 °C 的海水和枪乌贼自己的通道，即 Hodgkin 和 Huxley 所发现的 m³h 与 n⁴，速度为 500 倍。',
        'So little water is inside that the Na⁺ of one impulse fills it: the next pulses come to nothing, until the pumps have carried it out.':
            '膜内的水太少，一次冲动的 Na⁺ 就把它充满：接下来的脉冲都没有结果，直到泵把 Na⁺ 运出。',
        'On both sides there are as many positive as negative charges: nothing is charged, and the voltage is zero but for heat. The K⁺ channels of this membrane are closed. There is more K⁺ inside than outside.':
            '每一侧的正电荷与负电荷都一样多：哪里都不带电，除热运动的起伏外电压为零。这块膜的 K⁺ 通道关闭着。膜内的 K⁺ 比膜外多。',
        'The K⁺ gates will open. How many of the 2800 K⁺ inside leave for good until the voltage stands still?':
            'K⁺ 的门即将打开。膜内的 2800 个 K⁺ 中，到电压稳定时会有多少个一去不返？',
        'Some eighty ions, one in thirty-five, make about −70 mV: that is the excess charge, the whisper of charge that this story is about. And that is already exaggerated: in a real cell it is one in forty thousand, too few to be found by any chemical analysis.':
            '约 80 个离子，即每 35 个中的一个，就产生约 −70 mV：这就是净电荷，也就是这个故事所讲的微量电荷。而且这已经被夸大：在真实细胞中只有四万分之一，少到任何化学分析都测不出来。',
        'About half of them': '约一半',
        'About eighty': '约 80 个',
        None: '一个也没有',
        'A cell is rich in K⁺, the water around it in Na⁺ and Cl⁻. In this membrane there is no channel at all.':
            '细胞内富含 K⁺，周围的水中富含 Na⁺ 和 Cl⁻。这块膜上没有任何通道。',
        'K⁺ outside will fall from 5 to 1 mM, so the gradient grows steeper. What does the voltage do?':
            '膜外 K⁺ 将从 5 mM 降到 1 mM，梯度变得更陡。电压会怎样？',
        'A gradient alone makes no voltage. As long as nothing can cross, both sides stay neutral, however unlike they are.':
            '仅有梯度并不产生电压。只要什么都不能穿过，两侧无论多么不同，都保持中性。',
        'It grows more negative': '变得更负',
        'It grows positive': '变正',
        'It stays near zero': '保持在零附近',
        'The same cell with a single K⁺ channel, and it is closed. K⁺ ions knock at it from both sides, more often from the inside, where there are more of them.':
            '同一个细胞，只有一个 K⁺ 通道，而且关闭着。K⁺ 从两侧碰撞它；膜内的 K⁺ 更多，所以来自膜内的碰撞更频繁。',
        'The gate opens. What becomes of the inside?': '门打开了。膜内会怎样？',
        'More K⁺ goes out than comes in. Each one that leaves takes a positive charge along, and the anions it leaves behind cannot follow.':
            '出去的 K⁺ 比进来的多。每个离开的 K⁺ 都带走一个正电荷，而留下的阴离子无法跟随。',
        'It turns negative': '变负',
        'It turns positive': '变正',
        'It stays neutral': '保持中性',
        'Now there are many K⁺ channels. The more K⁺ has left, the more the charge left behind holds the others back.':
            '现在有许多 K⁺ 通道。离开的 K⁺ 越多，留下的电荷就把其余的拉得越紧。',
        'When the gates open, where does it come to rest?': '门打开后，电压会停在哪里？',
        'At −89 mV as many K⁺ come in as go out, though there is still 28 times as much inside. That voltage is the Nernst potential of K⁺: kT/e · ln(5/140).':
            '在 −89 mV 时，进来的 K⁺ 与出去的一样多，尽管膜内的 K⁺ 仍是膜外的 28 倍。这个电压就是 K⁺ 的能斯特电位：kT/e · ln(5/140)。',
        'When K⁺ is equal on both sides': '当两侧的 K⁺ 相等时',
        'Never: K⁺ goes on leaving': '永远不停：K⁺ 一直外流',
        'When the pull back equals the push out, near −89 mV':
            '当向内的拉力等于向外的推力时，约 −89 mV',
        'A real membrane also leaks a little Na⁺, which wants in: its Nernst potential is +67 mV. Here a membrane rests with K⁺ channels alone.':
            '真实的膜还漏一点 Na⁺，它趋向于进入细胞：其能斯特电位为 +67 mV。这里的膜处于静息，只有 K⁺ 通道。',
        'Eight small Na⁺ channels come in, of 4 % of the K⁺ permeability in all. Where does the voltage go?':
            '将加入 8 个小的 Na⁺ 通道，总通透性为 K⁺ 的 4 %。电压会到哪里？',
        'Each ion pulls towards its own Nernst potential with the weight of its permeability. A small leak of Na⁺ is enough to lift the voltage by some twenty millivolts.':
            '每种离子都按通透性的权重把电压拉向自己的能斯特电位。少量的 Na⁺ 漏就足以使电压升高约 20 毫伏。',
        'Half-way, near −10 mV': '到一半处，约 −10 mV',
        'Some 20 mV up, near −69 mV': '升高约 20 mV，到 −69 mV 附近',
        'Nowhere: K⁺ has the majority': '不变：K⁺ 占多数',
        'Goldman, Hodgkin and Katz wrote that vote down as the GHK equation, which is drawn beside what the ions do. Nobody here tells the ions.':
            'Goldman、Hodgkin 和 Katz 把这场“表决”写成了 GHK 方程，它的结果画在离子的实际行为旁边。这里没有谁把方程告诉离子。',
        'The Na⁺ channels become 500 times as permeable, as in a nerve impulse. What happens?':
            'Na⁺ 通道的通透性将增大到 500 倍，就像神经冲动中那样。会发生什么？',
        'Now Na⁺ has the majority, and the inside turns positive. The same equation holds at rest and at the peak of an impulse: only the permeabilities differ.':
            '现在 Na⁺ 占多数，膜内变正。静息时和冲动的峰值处都适用同一个方程：不同的只是通透性。',
        'The voltage turns positive, towards Na⁺': '电压变正，趋向 Na⁺ 的能斯特电位',
        'It falls to the potential of K⁺': '电压降到 K⁺ 的能斯特电位',
        'It becomes zero': '电压变为零',
        'At rest K⁺ leaks out and Na⁺ leaks in all the time. The Na⁺/K⁺ pump carries three Na⁺ out and two K⁺ in, and splits one ATP for it. This cell has none yet.':
            '静息时，K⁺ 一直在漏出，Na⁺ 一直在漏入。Na⁺/K⁺ 泵运出三个 Na⁺，运入两个 K⁺，为此水解一个 ATP。这个细胞还没有泵。',
        'Six pumps come in. What do they do to the voltage at once?':
            '将加入六个泵。它们会立即使电压怎样？',
        'Three charges out for two in: each cycle carries one charge out, which makes the inside a few millivolts more negative: the pumps’ electrogenic contribution. The far larger part of the voltage is the gradients’, which the pumps keep up.':
            '运出三个电荷，运入两个：每个循环净运出一个电荷，使膜内更负几毫伏，这就是泵的生电贡献。电压的绝大部分来自梯度，而梯度由泵维持。',
        'They make all of it': '产生全部电压',
        'Nothing: they only keep the gradients': '毫无影响：它们只维持梯度',
        'They make it a few millivolts more negative': '使电压更负几毫伏',
        'This cell is small and leaks much, so that you need not wait an hour: its pumps only just hold the gradients.':
            '这个细胞又小又漏得多，这样您不必等上一小时：它的泵只能勉强维持梯度。',
        'The ATP is used up. What does the voltage do?': 'ATP 耗尽了。电压会怎样？',
        'The pump’s electrogenic contribution goes first. Then Na⁺ and Cl⁻ leak in, K⁺ leaks out, and the gradients and the voltage run down together. In a nerve cell that takes an hour or so: the pump is what the voltage lives on.':
            '先消失的是泵的生电贡献。然后 Na⁺ 和 Cl⁻ 漏入，K⁺ 漏出，梯度和电压一同消退。在神经细胞中，这大约要一小时：电压归根到底靠泵来维持。',
        'It is gone at once': '立即消失',
        'It loses a few millivolts at once, and slowly all the rest':
            '立即失去几毫伏，其余的慢慢消失',
        'It stays, for the channels make it': '保持不变，因为电压由通道产生',
        'A patch of nerve has voltage-gated channels besides: they open when the voltage rises, those for Na⁺ at once, those for K⁺ later. An electrode puts in a small pulse of positive charge every 6 µs, and each time the voltage only comes back to rest.':
            '这块神经膜片还有电压门控通道：电压升高时它们开放，Na⁺ 通道立即开放，K⁺ 通道稍后开放。电极每 6 µs 输入一个小的正电荷脉冲，而每次电压都只是回到静息水平。',
        'Pulses will be four times as strong. What does the voltage do?':
            '脉冲将增强到四倍。电压会怎样？',
        'Beyond a threshold the first Na⁺ channels let in more charge than the leak lets out. That opens more of them, and the rest is their own doing: an impulse, all or none. Nobody set the threshold: it is where the two currents are equal.':
            '超过阈值后，最先开放的 Na⁺ 通道放入的电荷多于漏出的电荷。这又打开更多的 Na⁺ 通道，此后便自行发展：一次全或无的冲动。没有谁设定过阈值：它就在两股电流相等之处。',
        'It shoots up beyond zero, far more than the pulse alone would take it, and comes back':
            '急剧上升，越过零，远高于脉冲本身所能达到的，然后恢复',
        'It goes four times as far, and comes back': '变化到四倍，然后恢复',
        'Just what it did: K⁺ channels hold it': '和原来一样：K⁺ 通道把它稳住',
        'At the peak two things begin. Na⁺ channels inactivate: a ball swings into the open pore and plugs it. And K⁺ channels have opened by now: K⁺ goes out.':
            '在峰值处，有两件事开始了。Na⁺ 通道失活：一个“球”摆入开放的孔道，把它堵住。同时 K⁺ 通道也已开放：K⁺ 流出。',
        'TEA will plug nine in ten of the voltage-gated K⁺ channels. What becomes of the next impulse?':
            'TEA 将堵住十分之九的电压门控 K⁺ 通道。下一次冲动会怎样？',
        'With hardly a K⁺ channel only inactivation ends the inflow, and the leak brings the voltage back: late, but it comes back. K⁺ channels make impulses short, and the next one soon possible.':
            '几乎没有 K⁺ 通道时，只有失活能终止内流，再由漏使电压恢复：恢复得晚，但终究会恢复。K⁺ 通道使冲动变短，也使下一次冲动很快就能发生。',
        'There is none': '不会有冲动',
        'It goes up and stays up for good': '升上去，再也不下来',
        'It lasts longer, and comes back all the same': '持续更久，但仍会恢复',
        'There is no pump in this patch, and some 1100 Na⁺ are inside. To take its membrane from rest to the peak of an impulse needs 530 elementary charges.':
            '这块膜片没有泵，膜内约有 1100 个 Na⁺。把膜从静息电位带到冲动的峰值，需要 530 个元电荷。',
        'The electrode will call impulses. How many Na⁺ come in with one of them?':
            '电极将引起冲动。每次冲动有多少 Na⁺ 进入？',
        'The impulse itself needs no ATP: the gradients are its battery. But Na⁺ comes in while K⁺ goes out, so that far more ions cross than the charge needs. In this little water they are more than there were; in a large cell they are one for a thousand. Afterwards the pump carries them back, three Na⁺ for each ATP: that is what nerves spend most of their energy on.':
            '冲动本身不需要 ATP：梯度就是它的电池。但 Na⁺ 进入的同时 K⁺ 流出，所以穿过的离子远多于电荷变化所需。这里的水这么少，进入的 Na⁺ 比原有的还多；在大细胞中，则只是原有的千分之一。事后由泵把它们运回，每个 ATP 运出三个 Na⁺：神经的能量大部分就用在这里。',
        'More than twice as many as that charge': '是该电荷数的两倍多',
        'Just as many as that charge': '正好等于该电荷数',
        'None: without ATP there is no impulse': '没有：没有 ATP 就没有冲动',
        'Elsewhere in life: a plant pumps protons': '生命中的其他地方：植物泵出质子',
        'A root cell has no Na⁺/K⁺ pump. It pumps H⁺ out, one charge for each ATP. These pumps have no ATP yet, and K⁺ and Cl⁻ alone make the voltage, a little less negative than the Nernst potential of K⁺, −118 mV.':
            '根细胞没有 Na⁺/K⁺ 泵。它泵出 H⁺，每个 ATP 一个电荷。这些泵还没有 ATP，电压只由 K⁺ 和 Cl⁻ 产生，绝对值略小于 K⁺ 的能斯特电位 −118 mV。',
        'The pumps will have ATP. Where does the voltage go?': '泵将得到 ATP。电压会到哪里？',
        'Each cycle takes a whole charge out, and little leaks back: the voltage goes beyond the Nernst potential of K⁺, where no leak could take it. So K⁺ comes in through its channels, out of soil water that has a hundredth of it: a root eats with its voltage.':
            '每个循环运出一个完整的电荷，而漏回的很少：电压越过 K⁺ 的能斯特电位，到达单靠漏绝不可能达到的位置。于是 K⁺ 经通道流入，尽管土壤溶液中的 K⁺ 只有膜内的百分之一：根靠电压吸收养分。',
        'Nearer to zero, for H⁺ comes back in': '更接近零，因为 H⁺ 又流回来',
        'Beyond the Nernst potential of K⁺': '越过 K⁺ 的能斯特电位',
        'To the Nernst potential of K⁺, and no further': '到 K⁺ 的能斯特电位为止，不再更远',
        'A bacterium makes ATP of voltage': '细菌用电压合成 ATP',
        'Escherichia coli burns food to pump H⁺ out. H⁺ is driven back in by the voltage and by more than one unit of pH, some −200 mV in all: the proton-motive force. Its way in is through ATP synthases, which make an ATP of four H⁺.':
            '大肠杆菌消耗营养，把 H⁺ 泵出。电压和大于一个单位的 pH 差共约 −200 mV，驱动 H⁺ 流回：这就是质子动力势。H⁺ 经 ATP 合酶进入，每四个 H⁺ 合成一个 ATP。',
        'An uncoupler comes in: 7 holes that let H⁺ through. What becomes of the voltage and of ATP?':
            '加入解偶联剂：7 个让 H⁺ 通过的孔。电压和 ATP 会怎样？',
        'H⁺ takes the easier way: the voltage falls, and with it the proton-motive force. Below 148 mV of it four H⁺ hold less than an ATP does, and the synthases stop or run the other way round and split it. The pumps work as hard as they can, for nothing but heat.':
            'H⁺ 走更容易的路：电压下降，质子动力势也随之下降。低于 148 mV 时，四个 H⁺ 的能量少于一个 ATP，合酶便停下，或反转而水解 ATP。泵竭尽全力，得到的却只有热。',
        'The voltage stays, and ATP is made faster': '电压不变，ATP 合成得更快',
        'The voltage stays, but no H⁺ is left for ATP': '电压不变，但没有 H⁺ 用于合成 ATP',
        'The voltage falls, and no ATP is made of it any more': '电压下降，也不再合成 ATP',
        'Nerve cell': '神经细胞',
        'A nerve cell: its body with dendrites at the left, and an axon that runs to the right.':
            '一个神经细胞：左边是带树突的胞体，轴突向右延伸。',
        'the body is 20 µm across; the axon may be a metre long, and the squid’s is half a millimetre thick':
            '胞体直径 20 µm；轴突可长达一米，枪乌贼的轴突粗半毫米',
        'Muscle fibre': '肌纤维',
        'A piece of a muscle fibre, striped across, with nuclei under its membrane.':
            '一段肌纤维，有横纹，细胞核位于膜下。',
        'a fibre is 50 µm thick and centimetres long, and its bands are 2.5 µm apart, as drawn':
            '肌纤维粗 50 µm，长数厘米，横纹间距 2.5 µm，与图中一致',
        'A red blood cell, cut through: a disc that is thin in its middle.':
            '一个剖开的红细胞：圆盘形，中间薄。',
        'it is 8 µm across and 2 µm thick, and has no nucleus': '直径 8 µm，厚 2 µm，没有细胞核',
        'Root cell': '根细胞',
        'A cell at the surface of a root, in its wall, with a root hair; the vacuole takes up most of it.':
            '根表面的一个细胞，包在细胞壁内，带一条根毛；液泡占去大部分空间。',
        'it is some 60 µm long, its wall half a µm thick, and its vacuole, which has a membrane of its own, is not in sight':
            '长约 60 µm，细胞壁厚半 µm；液泡有自己的膜，不在画面中',
        'A rod-shaped bacterium with wavy flagella, in its wall, with its DNA inside.':
            '一个杆状细菌，带波状鞭毛，包在细胞壁内，内有 DNA。',
        'it is 2 µm long; wall and outer membrane, which small ions pass, are not in sight':
            '长 2 µm；小离子可以通过的细胞壁和外膜不在画面中',
        'A mitochondrion, cut through: a smooth outer membrane, and an inner one that is folded into cristae.':
            '一个剖开的线粒体：外膜光滑，内膜折叠成嵴。',
        'it is 1.5 µm long, and lives in nearly all cells of plants, animals and fungi; the inner membrane is the one in sight':
            '长 1.5 µm，存在于植物、动物和真菌的几乎所有细胞中；画面中的是内膜',
        'Hypha of a mould': '霉菌的菌丝',
        'The tip of a hypha of the mould Neurospora, in its wall, with many nuclei and a cross wall that has a hole.':
            '脉孢菌（一种霉菌）的菌丝尖端，包在细胞壁内，有许多细胞核和一道带孔的横隔。',
        'a hypha is 10 µm thick, and grows by a millimetre in 15 minutes':
            '菌丝粗 10 µm，15 分钟生长一毫米',
        'K⁺ outside a Purkinje fibre of the heart': '心脏浦肯野纤维的膜外 K⁺',
        'The fibre follows K⁺ where there is much of it; where there is little, Na⁺ holds it back. At 4 mM it lies below the line: its K⁺ channels are no fixed leak, they conduct better or worse with K⁺ outside.':
            '膜外 K⁺ 多时，纤维的电压跟随 K⁺；少时，Na⁺ 把它拉住。4 mM 时它低于理论线：它的 K⁺ 通道不是固定的漏，其导电能力随膜外 K⁺ 而变。',
        'H⁺ outside a root cell': '根细胞的膜外 H⁺',
        'From pH 6.7 to 5.5: the more H⁺ there is outside, the harder it is to pump out, and the less negative the cell. The line is what the leak alone would make.':
            'pH 从 6.7 到 5.5：膜外 H⁺ 越多，越难把 H⁺ 泵出，膜内也就负得越少。理论线是漏单独产生的电压。',
        'Resting potential': '静息电位',
        'Driving force': '驱动力',
        'Electrogenic contribution': '生电贡献',
        'Counting charges': '计数电荷',
        'Peak of an impulse': '冲动的峰值',
        'Peak and Na⁺ outside': '峰值与膜外 Na⁺',
        'Ions of an impulse': '一次冲动的离子',
        'With an impulse 87 000 Na⁺ come in on each µm² of a squid axon at 6.3 °C. The membrane takes 62.4 elementary charges for each mV and µm². Which share of that Na⁺, in %, would have been enough to bring it from −65 to +40 mV?':
            '在 6.3 °C 的枪乌贼轴突上，一次冲动在每 µm² 的膜上有 87 000 个 Na⁺ 进入。膜电压每改变 1 mV，每 µm² 的膜需要 62.4 个元电荷。要把电压从 −65 带到 +40 mV，这些 Na⁺ 的百分之多少（%）就够了？',
        'A dose of TTX': 'TTX 的剂量',
        'How long in life': '现实中有多久',
        'A cell that measures K⁺': '测量 K⁺ 的细胞',
        'One impulse in a thin axon': '细轴突中的一次冲动',
        'Cl⁻ channels lost': '失去 Cl⁻ 通道',
        'A muscle that works hard': '高强度工作的肌肉',
        'pH in a red cell': '红细胞内的 pH',
        'How much K⁺ is too much': '多少 K⁺ 算太多',
        'What a root can draw in': '根能吸入什么',
        'Where an H⁺ pump stalls': 'H⁺ 泵在何处停转',
        'When a synthase turns round': '合酶何时反转',
        'Salt water on both sides, all gates closed: neutral, and no voltage':
            '两侧都是盐水，所有的门都关闭：中性，没有电压',
        'The gates open: K⁺ leaves, and each one leaves a charge behind':
            '门打开了：K⁺ 离开，每一个都留下一个电荷',
        'The more has left, the harder the rest is held back': '离开的越多，其余的就被拉得越紧',
        'Rest: where the GHK equation has it, which no ion knows':
            '静息：停在 GHK 方程所说之处，而没有一个离子知道这个方程',
        'A closed cell whose pumps hold its gradients': '一个封闭的细胞，泵维持着它的梯度',
        'Each turn: three Na⁺ out, two K⁺ in, one ATP':
            '每个循环：三个 Na⁺ 出，两个 K⁺ 进，一个 ATP',
        'The ATP is used up': 'ATP 耗尽了',
        'The gradients leak away, and the voltage with them': '梯度漏失，电压随之消失',
        'A patch of nerve at rest: its Na⁺ channels are closed': '静息的神经膜片：Na⁺ 通道关闭',
        'A pulse of current, and the first Na⁺ channels open': '一个电流脉冲，最先的 Na⁺ 通道开放',
        'Each Na⁺ that comes in opens more of them: up it goes, past zero':
            '每个进入的 Na⁺ 又使更多的通道开放：电压急升，越过零',
        'They inactivate, and K⁺ channels open: K⁺ goes out': 'Na⁺ 通道失活，K⁺ 通道开放：K⁺ 流出',
        'The voltage is back, and nobody computed it: ions, gates and the field':
            '电压恢复了，没有谁计算过它：只有离子、门和电场',
        'A pulse of current every 6 µs; an impulse follows': '每 6 µs 一个电流脉冲；随后是一次冲动',
        'Tetrodotoxin, the poison of the puffer fish, goes in': '加入河豚毒素，即河豚的毒素',
        'It plugs the Na⁺ channels from outside': '它从膜外侧堵住 Na⁺ 通道',
        'The next pulse only charges the membrane: no impulse': '下一个脉冲只给膜充电：没有冲动',
        'It is washed out, and lets go of one channel after the other':
            '毒素被洗去，通道一个接一个地获释',
        'The third pulse is answered again': '第三个脉冲又有了应答',
        '16 K⁺ channels and one Cl⁻ channel, and 9 H⁺ pumps without ATP':
            '16 个 K⁺ 通道和一个 Cl⁻ 通道，以及 9 个没有 ATP 的 H⁺ 泵',
        '13 respiratory H⁺ pumps, 2 ATP synthases and 3 K⁺ channels':
            '13 个呼吸 H⁺ 泵、2 个 ATP 合酶和 3 个 K⁺ 通道',
        '20 closed K⁺ channels, and 10 mM K⁺ outside': '20 个关闭的 K⁺ 通道，外侧 K⁺ 10 mM',
        'no channel and no pump': '没有通道，也没有泵',
        'one K⁺ channel, closed': '一个 K⁺ 通道，关闭',
        '24 closed K⁺ channels': '24 个关闭的 K⁺ 通道',
        '16 K⁺ channels and no others': '16 个 K⁺ 通道，没有其他通道',
        '6 K⁺, 12 small Na⁺ and 6 Cl⁻ channels': '6 个 K⁺ 通道、12 个小的 Na⁺ 通道和 6 个 Cl⁻ 通道',
        '10 K⁺, 4 Na⁺ and 9 Cl⁻ channels, and no pump':
            '10 个 K⁺、4 个 Na⁺ 和 9 个 Cl⁻ 通道，没有泵',
        '14 pumps, 8 K⁺, 6 Na⁺ and 6 Cl⁻ channels, and little water':
            '14 个泵、8 个 K⁺、6 个 Na⁺ 和 6 个 Cl⁻ 通道，水很少',
        inward: '向内',
        outward: '向外',
    },
    forms: {
        'Nernst potential of {a}': '{a} 的能斯特电位',
        '{a} is {b} mM inside and {c} mM outside, at {d} °C. At which voltage does it stand still?':
            '{a} 在膜内为 {b} mM，膜外为 {c} mM，温度 {d} °C。在哪个电压下它达到平衡？',
        'E = kT/ze · ln(outside/inside), and kT/e is {a} mV here. So E = {b} mV · ln({c}/{d}) = {e}.':
            'E = kT/ze · ln(膜外/膜内)，这里 kT/e 为 {a} mV。因此 E = {b} mV · ln({c}/{d}) = {e}。',
        'Permeabilities are P(K⁺) : P(Na⁺) : P(Cl⁻) = {a} : {b} : {c}. Inside there are {d} K⁺, {e} Na⁺, {f} Cl⁻, outside {g}, {h}, {i} mM. Where does the voltage rest, by the GHK equation?':
            '通透性为 P(K⁺) : P(Na⁺) : P(Cl⁻) = {a} : {b} : {c}。膜内有 K⁺ {d}、Na⁺ {e}、Cl⁻ {f} mM，膜外分别为 {g}、{h}、{i} mM。按 GHK 方程，静息电压是多少？',
        'V = {a} mV · ln[({b})/({c})], where Cl⁻ stands the other way round for its charge. V = {d}.':
            'V = {a} mV · ln[({b})/({c})]，其中 Cl⁻ 因带负电荷，膜内外的位置颠倒。V = {d}。',
        'The cell rests at {a}. With what force, V − E, is Na⁺ driven ({b} mM inside, {c} mM outside)? A negative one drives cations in.':
            '细胞静息于 {a}。Na⁺ 受到的驱动力 V − E 是多少（膜内 {b} mM，膜外 {c} mM）？负值驱动阳离子向内。',
        'E(Na⁺) = {a} mV · ln({b}/{c}) = {d}, so V − E = {e} − {f} = {g}: {h}.':
            'E(Na⁺) = {a} mV · ln({b}/{c}) = {d}，因此 V − E = {e} − {f} = {g}：{h}。',
        'Pumps carry three Na⁺ out for two K⁺ in, just as much Na⁺ as leaks in. By how many mV does their electrogenic contribution move the voltage from {a}?':
            '泵运出三个 Na⁺、运入两个 K⁺，运出的 Na⁺ 恰好等于漏入的。泵的生电贡献使电压从 {a} 改变多少 mV？',
        'The pump current cancels a third of the Na⁺ that leaks in, so the GHK equation has P(Na⁺)/1.5 (Mullins and Noda 1963): {a}, which is {b} further.':
            '泵电流抵消了漏入 Na⁺ 的三分之一，因此 GHK 方程中用 P(Na⁺)/1.5（Mullins and Noda 1963）：{a}，即又移动 {b}。',
        'A round cell of {a} µm radius rests at {b}. Its membrane has 1 µF/cm², which is 6.24 · 10⁻⁵ elementary charges for each mV and nm². How large is the excess charge that makes the voltage, in millions of elementary charges?':
            '一个半径为 {a} µm 的球形细胞静息于 {b}。其膜电容为 1 µF/cm²，即每 mV 每 nm² 6.24 · 10⁻⁵ 个元电荷。产生这个电压的净电荷是多少？以百万个元电荷为单位。',
        'The area is 4π · (10 000 nm)² = 1.26 · 10⁹ nm². Times 6.24 · 10⁻⁵ e/(mV·nm²) times {a} are {b} million charges.':
            '面积为 4π · (10 000 nm)² = 1.26 · 10⁹ nm²。乘以 6.24 · 10⁻⁵ e/(mV·nm²)，再乘以 {a}，得 {b} 百万个元电荷。',
        'At the peak of an impulse permeabilities are P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : 20 : 0.45. Inside there are {a} K⁺, {b} Na⁺, {c} Cl⁻, outside {d}, {e}, {f} mM. Where is the voltage, by the GHK equation?':
            '在冲动的峰值处，通透性为 P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : 20 : 0.45。膜内有 K⁺ {a}、Na⁺ {b}、Cl⁻ {c} mM，膜外分别为 {d}、{e}、{f} mM。按 GHK 方程，电压是多少？',
        'It does not reach E(Na⁺), {a}, for K⁺ and Cl⁻ have their say. V = {b} mV · ln[({c} + 20 · {d} + 0.45 · {e})/({f} + 20 · {g} + 0.45 · {h})] = {i}.':
            '它达不到 E(Na⁺)，即 {a}，因为 K⁺ 和 Cl⁻ 也起作用。V = {b} mV · ln[({c} + 20 · {d} + 0.45 · {e})/({f} + 20 · {g} + 0.45 · {h})] = {i}。',
        'At {a} °C the Na⁺ outside is brought down to a third. By how many mV does the peak of the impulse change, if it goes as the Nernst potential of Na⁺ does?':
            '在 {a} °C 时，膜外 Na⁺ 降到三分之一。如果冲动的峰值与 Na⁺ 的能斯特电位同步变化，峰值改变多少 mV？',
        'Hodgkin and Katz found 58 mV for a factor of ten in 1949, whatever the concentrations were. For a third the change is kT/e · ln(1/3) = {a} mV · (−1.10) = {b}.':
            'Hodgkin 和 Katz 在 1949 年发现，无论浓度多少，每变化十倍，峰值改变 58 mV。降到三分之一时，改变量为 kT/e · ln(1/3) = {a} mV · (−1.10) = {b}。',
        'It takes 62.4 · 105 = {a} charges, {b} % of 87 000. The others come in while K⁺ goes out already: the two currents overlap, and the pump has to undo both.':
            '需要 62.4 · 105 = {a} 个电荷，占 87 000 的 {b} %。其余的 Na⁺ 进入时，K⁺ 已在流出：两股电流重叠，泵必须把两者都复原。',
        '{a} (TTX) plugs half of the voltage-gated Na⁺ channels at {b} nM, one molecule a channel. At which dose is one channel in ten left?':
            '{a} (TTX) 在 {b} nM 时堵住一半的电压门控 Na⁺ 通道，每个通道一个分子。剂量多大时，十个通道中只剩一个？',
        'The share that is left is 1/(1 + dose/{a} nM). One in ten means dose/{b} nM = {c}, so {d} nM.':
            '剩下的比例为 1/(1 + 剂量/{a} nM)。十分之一意味着 剂量/{b} nM = {c}，因此为 {d} nM。',
        'Voltage-gated channels turn over {a} times as fast here as in a rat’s nerve. An impulse in the picture is {b} µs wide. How wide is the rat’s, in ms?':
            '这里的电压门控通道比大鼠神经中的快，是其 {a} 倍。画面中的一次冲动宽 {b} µs。大鼠的冲动宽多少 ms？',
        '{a} µs · {b} = {c} ms.': '{a} µs · {b} = {c} ms。',
        'Only K⁺ crosses the membrane of a glial cell. Nerves that fire raise K⁺ outside from {a} to {b} mM, at {c} °C. By how many mV does its voltage change?':
            '胶质细胞的膜只有 K⁺ 能穿过。神经放电使膜外 K⁺ 从 {a} mM 升到 {b} mM，温度 {c} °C。胶质细胞的电压改变多少 mV？',
        'It stays at the Nernst potential of K⁺, so it changes by kT/e · ln({a}/{b}) = {c} mV · {d} = {e}. Kuffler, Nicholls and Orkand used glia as an electrode for K⁺ in 1966.':
            '它始终处于 K⁺ 的能斯特电位，因此改变 kT/e · ln({a}/{b}) = {c} mV · {d} = {e}。1966 年，Kuffler、Nicholls 和 Orkand 曾把胶质细胞用作测 K⁺ 的电极。',
        'With an impulse 87 000 Na⁺ come in on each µm² of an axon. This one is {a} µm thick. By how many mM does one impulse raise Na⁺ inside? 1 mM is 602 000 ions in a µm³.':
            '一次冲动在轴突每 µm² 的膜上有 87 000 个 Na⁺ 进入。这根轴突粗 {a} µm。一次冲动使膜内 Na⁺ 升高多少 mM？1 mM 即每 µm³ 有 602 000 个离子。',
        'A cylinder has 4/{a} = {b} µm² of membrane for each µm³. {c} · 87 000 / 602 000 = {d} mM. In the squid’s axon, a thousand times as thick, it is a thousandth of that.':
            '圆柱体每 µm³ 有 4/{a} = {b} µm² 的膜。{c} · 87 000 / 602 000 = {d} mM。枪乌贼的轴突粗一千倍，升高只有它的千分之一。',
        'In myotonia the Cl⁻ channels of muscle are lost. P(Na⁺)/P(K⁺) is 0.01; K⁺ is {a} mM inside and {b} outside, Na⁺ {c} and {d}. Where does the fibre rest at {e} °C, by the GHK equation?':
            '肌强直时，肌肉失去 Cl⁻ 通道。P(Na⁺)/P(K⁺) 为 0.01；K⁺ 在膜内为 {a} mM，膜外为 {b} mM；Na⁺ 分别为 {c} 和 {d} mM。温度 {e} °C，按 GHK 方程，肌纤维的静息电压是多少？',
        'V = {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}, which is hardly elsewhere than with Cl⁻. But less holds it there: the fibre fires again and again.':
            'V = {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}，与有 Cl⁻ 时几乎相同。但把电压稳在那里的力量变小了：肌纤维反复放电。',
        'K⁺ around fibres at work rises from {a} to {b} mM, and Na⁺ falls from {c} to {d}. P(Na⁺)/P(K⁺) is 0.01, and Cl⁻ follows the voltage. By how many mV does the GHK voltage change?':
            '工作中的肌纤维周围，K⁺ 从 {a} mM 升到 {b} mM，Na⁺ 从 {c} mM 降到 {d} mM。P(Na⁺)/P(K⁺) 为 0.01，Cl⁻ 跟随电压。GHK 电压改变多少 mV？',
        'The inside is the same, so the change is {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}. Na⁺ channels inactivate there, and the force falls.':
            '膜内不变，因此改变量为 {a} mV · ln[({b} + 0.01 · {c})/({d} + 0.01 · {e})] = {f}。在此电压下 Na⁺ 通道失活，肌力下降。',
        'Cl⁻ is {a} mM in a red cell and {b} mM in plasma, and stands at its Nernst potential. So does H⁺. The pH of plasma is {c}. What is it in the cell?':
            '红细胞内 Cl⁻ 为 {a} mM，血浆中为 {b} mM，处于其能斯特电位。H⁺ 也是如此。血浆的 pH 为 {c}。细胞内的 pH 是多少？',
        'At one voltage the ratio of a cation is the other way round than that of an anion: H⁺ outside/H⁺ inside = {a}/{b}. {c} + log₁₀({d}/{e}) makes pH {f}.':
            '在同一电压下，阳离子的浓度比与阴离子的正好相反：膜外 H⁺/膜内 H⁺ = {a}/{b}。{c} + log₁₀({d}/{e})，得 pH {f}。',
        'P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : {a} : {b}. Inside there are {c} K⁺, {d} Na⁺, {e} Cl⁻, outside {f} Cl⁻, and K⁺ and Na⁺ are {g} mM together. At which K⁺ outside is the GHK voltage {h}, where many Na⁺ channels stay inactivated?':
            'P(K⁺) : P(Na⁺) : P(Cl⁻) = 1 : {a} : {b}。膜内有 K⁺ {c}、Na⁺ {d}、Cl⁻ {e} mM，膜外有 Cl⁻ {f} mM，K⁺ 与 Na⁺ 合计 {g} mM。膜外 K⁺ 为多少时，GHK 电压为 {h}，使许多 Na⁺ 通道保持失活？',
        '{a} means that the sum for outside is e^({b}/{c}) = {d} of the sum for inside, {e}: {f}. Take Cl⁻, {g}, and Na⁺ away: K + {h} · ({i} − K) = {j}, so K = {k} mM.':
            '{a} 意味着膜外之和是膜内之和 {e} 的 e^({b}/{c}) = {d} 倍：{f}。减去 Cl⁻ 项 {g} 和 Na⁺ 项：K + {h} · ({i} − K) = {j}，因此 K = {k} mM。',
        'A root cell is at {a}, and there is {b} mM K⁺ in the soil water, at {c} °C. Up to which concentration would K⁺ come in by its channels alone?':
            '根细胞的电压为 {a}，土壤溶液中 K⁺ 为 {b} mM，温度 {c} °C。K⁺ 只经通道流入，膜内浓度最高可达多少？',
        'Up to where the Nernst potential of K⁺ is the voltage: {a} mM · e^({b}/{c}) = {d} mM. It has {e}: K⁺ goes on coming in.':
            '直到 K⁺ 的能斯特电位等于电压为止：{a} mM · e^({b}/{c}) = {d} mM。现有 {e}：K⁺ 继续流入。',
        'An ATP holds {a} meV, and an H⁺ pump carries one H⁺ out for it. The pH is {b} inside and {c} outside, at {d} °C. At which voltage can it carry no more?':
            '一个 ATP 含 {a} meV 的能量，H⁺ 泵用它运出一个 H⁺。膜内 pH 为 {b}，膜外为 {c}，温度 {d} °C。在哪个电压下泵再也运不动？',
        'On the way out the pH alone costs {a} · {b} = {c} meV. The rest of the ATP can stand against {d} mV: it stalls at {e}. No plant comes near: the leak is in the way.':
            '运出时，单是 pH 差就要消耗 {a} · {b} = {c} meV。ATP 余下的能量可抵抗 {d} mV：泵在 {e} 处停转。没有植物能接近这个值：漏不允许。',
        'A bacterium is at {a}, its pH is {b} inside and {c} outside, at {d} °C. How large is the proton-motive force, Δp = V − E(H⁺)?':
            '一个细菌的电压为 {a}，膜内 pH 为 {b}，膜外为 {c}，温度 {d} °C。质子动力势 Δp = V − E(H⁺) 是多少？',
        'E(H⁺) = kT/e · ln 10 · (pH inside − pH outside) = {a} mV · {b} = {c}, so Δp = {d} − {e} = {f}: inward.':
            'E(H⁺) = kT/e · ln 10 · (膜内 pH − 膜外 pH) = {a} mV · {b} = {c}，因此 Δp = {d} − {e} = {f}：向内。',
        'An ATP synthase lets {a} H⁺ in for each ATP that it makes, and an ATP holds {b} meV. An uncoupler brings Δp nearer and nearer to zero. From which Δp on does the synthase split ATP?':
            'ATP 合酶每合成一个 ATP 就让 {a} 个 H⁺ 进入，一个 ATP 含 {b} meV 的能量。解偶联剂使 Δp 越来越接近零。从哪个 Δp 起，合酶开始水解 ATP？',
        '{a} H⁺ bring {b} times Δp: {c}/{d} = {e} mV are needed. Nearer to zero than {f} it turns the other way round, and splits ATP.':
            '{a} 个 H⁺ 提供 {b} 倍的 Δp：需要 {c}/{d} = {e} mV。比 {f} 更接近零时，它反转并水解 ATP。',
        '{a} voltage-gated Na⁺ and {b} voltage-gated K⁺ channels, {c} K⁺, {d} Na⁺ and {e} Cl⁻ channels':
            '{a} 个电压门控 Na⁺ 通道和 {b} 个电压门控 K⁺ 通道，{c} 个 K⁺、{d} 个 Na⁺ 和 {e} 个 Cl⁻ 通道',
        '{a} voltage-gated Na⁺ and {b} voltage-gated K⁺ channels, {c} K⁺, {d} Na⁺ and {e} Cl⁻ channels, and no pump':
            '{a} 个电压门控 Na⁺ 通道和 {b} 个电压门控 K⁺ 通道，{c} 个 K⁺、{d} 个 Na⁺ 和 {e} 个 Cl⁻ 通道，没有泵',
    },
};
