/** What Korean puts behind a noun: particles, and the verbs "to do", "to become", "to be". */
export const koreanEndings: Readonly<Record<'sure' | 'unsure', readonly string[]>> = {
  /** No noun of three syllables or more that news is full of ends in one of these. */
  sure: `을 를 은 는 와 과의 와의 에 에는 에도 에서 에서는 에서도 에게 에게서 에게도 에게는 으로 으로는 으로도 으로써
    으로서 로는 로부터 으로부터 까지 까지는 부터 부터는 이나 이라는 라는 이란 이라고 라고 이라며 이고 이며
    이다 이었다 인데 처럼 보다 보다는 이라면 들 들이 들은 들을 들의 들과 들에 들에게 들도 에서의 에의
    으로의 하는 하고 하며 하면 하면서 하기 하기로 해서 해야 했다 한다 했고 했던 했다고 한다고 했으며 했지만
    하겠다 하지 하던 되는 되고 되며 되면 되면서 됐다 된다 됐고 됐던 됐다고 된다고 됐으며 시키는 적인 적으로
    했습니다 합니다 됐습니다 됩니다 입니다 하도록 되도록 측은 측이 측의`.split(/\s+/),
  /** These end nouns as well (전문가, 국회의, 도자기도): another form of the word has to agree. */
  unsure: '가 이 의 도 만 로 과 나 인 간 적 측 등 한 할 해 된 될 돼 였다'.split(' '),
};
