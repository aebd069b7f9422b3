/** Words of the card of a weight or bias in Chinese. Equal keys: `parameter.en.js`. */
export const messages = {
  "network.parameter.step": "第 {step} 步",
  "network.parameter.value": "当前值",
  "network.parameter.before": "更新前",
  "network.parameter.gradient": "梯度",
  "network.parameter.after": "更新后",
  "network.parameter.byHand": "手动设定",
  "network.parameter.from": "来自第几个输入",
  "network.parameter.to": "通往第几个神经元",
  "network.parameter.set": "为下一步设定新值",
  "network.parameter.pending": "已设为 {value}，下一步将从它开始。",
};
