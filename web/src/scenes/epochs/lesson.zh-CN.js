/**
 * 这一课的文字，一页一页：问题、看什么、试什么、看到了什么。花括号里的数随场景而变。
 * 键与 `lesson.en.js` 相同。
 *
 * @type {import("../../tour/tour.js").Texts}
 */
export const texts = {
  puzzle: {
    title: "2000 个样本，每批 50 个：40 批还是 41 批？",
    look: "文章用 2000 // 64 + 1 数批数，得 32，是对的。同样的公式，每批 50 个，得 2000 // 50 + 1 = {article}。",
    try: "如果真有 {article} [批](batch)，最后一批里是哪些[样本](sample)？",
  },
  rest: {
    title: "剩下的怎么办",
    look: "{samples} 个样本流进批里，每批 {size} 个。一批就是一次[迭代](iteration)：[前向传播](forward)、算[损失](loss)、[反向传播](backpropagation)、更新一次。",
    try: "能装满几批？最后一批还剩几个样本？",
    seen: "装满 {full} 批，剩下 {rest} 个，单独成为不足的一批。所以一[轮](epoch)有 {batches} 次迭代，十轮有 {iterations} 次。",
  },
  even: {
    title: "一个不剩",
    look: "{samples} 个样本，每批 {size} 个：装满 {full} 批，剩下 {rest} 个。",
    try: "一共几批？用 // + 1 数出来又是几批？",
    seen: "{batches} 批。公式不管有没有剩余都加 1，数出 {article}，最后一批是空的。两种情形都对的，是向上取整。",
  },
  full: {
    title: "一次全用上",
    look: "{samples} 个样本，一批就是 {size} 个：求的是全部数据的[梯度](gradient)，没有一点随机。",
    try: "一轮更新几次？公式说几次？",
    seen: "{batches} 次，公式说 {article} 次。照公式写的程序会去取第二批，结果什么也取不到。",
  },
  drop: {
    title: "或者干脆不要",
    look: "{samples} 个样本，每批 {size} 个，丢掉不足的那一批。程序库里叫 drop_last。",
    try: "现在十轮迭代多少次？一共用了多少个样本次？漏掉的是谁？",
    seen: "{iterations} 次迭代，{presentations} 个样本次。这一轮有 {dropped} 个样本没用到；下一轮重新[打乱](shuffling)，漏掉的就不同了。",
  },
  answer: {
    title: "40 批：向上取整，而不是加 1",
    look: "{samples} 个样本，每批 {size} 个，一轮有 {batches} 次迭代。只有装不满、有剩余时，加 1 才对；向上取整 ⌈N/B⌉ 什么时候都对。用 drop_last，就是 ⌊N/B⌋。",
  },
};
