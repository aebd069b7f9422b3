/** 列表中各个例子的名称。键与 `texts.en.js` 相同。 */
export const names = {
  article: "2000 个样本，每批 64 个",
  even: "2000 个样本，每批 50 个",
  drop: "丢掉不足的一批",
  few: "23 个样本，每批 5 个",
  one: "一次一个样本",
  full: "一次用全部样本",
  replacement: "有放回地抽取",
  shuffled: "打乱",
};

/**
 * 打开页面时的例子。其余例子的文字不必等：`more-texts.zh-CN.js`。
 *
 * @type {Record<string, import("../../lesson/lesson.js").Text>}
 */
export const opening = {
  article: {
    question: "2000 个样本，每批 64 个，训练 10 轮，权重更新多少次？",
    look: "每一[批](batch)更新一次：一次[迭代](iteration)就是一批[样本](sample)前向传播、算[损失](loss)、反向传播、更新一次。2000 个样本装满 31 批，剩下 16 个，成为不足的最后一批。于是每[轮](epoch) 32 次迭代，总共 320 次，用到 20 000 个样本次。",
    try: "先把 B 设为 50：应该有多少批，[文章的公式](mistakes#one-batch-too-many)又得多少？",
  },
};
