/** 首页的文字。键与 `start.en.js` 相同。 */
export const messages = {
  "start.title": "神经网络是怎样学习的？每一个数都看得见。",
  "start.lead":
    "九个场景，从损失函数到反向传播：边运行边改动，任何一个数都能点开，看它是怎么算出来的。全部由真正的引擎现场计算，结果与 NumPy 相同。",
  "start.begin": "从损失函数开始",
  "start.goOn": "继续：{scene}",
  "start.kept": "上次停下的地方，只记在这个浏览器里",
  "start.map": "按文章顺序排列的场景",
  "start.solved": "已答对 {of} 道练习中的 {solved} 道",
  "start.seen": "（看过）",
  "start.mistakes": "能运行、不报错、结果却不对的代码：每一处都和正确写法并排，数字由你来改。",
  "start.glossary": "文章中的术语，每个用一句准确的话说明。",

  "start.section.loss": "1",
  "start.section.derivative": "2.1",
  "start.section.gradient": "2.2",
  "start.section.network-gradient": "2.4",
  "start.section.descent": "3.1",
  "start.section.epochs": "3.2",
  "start.section.training": "3.3",
  "start.section.graph": "4.1",
  "start.section.layers": "4.7",

  "start.question.loss": "怎样用一个数说出猜得有多错？",
  "start.question.derivative": "h 小到什么程度，斜率反而不准？",
  "start.question.gradient": "哪边是上坡，有多陡？",
  "start.question.network-gradient": "十二次求值，或往回走一遍：结果一样吗？",
  "start.question.descent": "为什么 η = 0.9 能到，η = 1.0 永远到不了？",
  "start.question.epochs": "2000 个样本，每批 64 个：更新多少次？",
  "start.question.training": "只会画直线的网络，能跟上螺旋吗？",
  "start.question.graph": "输出怎么知道每个输入对它的影响？",
  "start.question.layers": "dW 的这一格是由哪些数算出来的？",
};
