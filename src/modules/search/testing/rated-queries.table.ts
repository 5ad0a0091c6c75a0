/**
 * Questions as citizens ask them, with what they would want to find: `query | 3: the answer | 2: good | 1: of some use`. Written down
 * before the ranking was tuned. Every third (the third, the sixth …) was not tuned on, though its score was seen.
 */
export const ratedQueries = `
低保怎么申请 | 3: dibao-guide | 2: dibao-rules dibao-rules-note | 1: dibao-standard-2026
低保标准 | 3: dibao-standard-2026 | 2: dibao-guide | 1: dibao-standard-2024 dibao-rules
2024年低保标准是多少 | 3: dibao-standard-2024 | 1: dibao-standard-2026
最低生活保障审核确认办法 | 3: dibao-rules | 2: dibao-rules-note | 1: dibao-guide
小学招生 | 3: zhaosheng-2026 xuequ-2026 | 1: zhaosheng-2025 suiqian
孩子上学学区怎么划分 | 3: xuequ-2026 | 2: zhaosheng-2026 | 1: suiqian
外地人孩子入学 | 3: suiqian | 2: zhaosheng-2026 | 1: xuequ-2026
幼儿园报名 | 3: youeryuan | 1: zhuxue
教师招聘 | 3: jiaoshi-2026 | 2: jiaoshi-result | 1: shiye-zhaopin
医保报销比例 | 3: yibao-baoxiao | 2: manbing | 1: yibao-yidi
医保缴费多少钱 | 3: yibao-2026 | 1: yibao-baoxiao
异地就医 | 3: yibao-yidi | 1: yibao-baoxiao
养老金领取条件 | 3: shebao-shenling | 1: gaoling
高龄补贴 | 3: gaoling
公积金提取 | 3: gongjijin-tiqu | 1: gongjijin-daikuan gongjijin-jishu
公积金贷款 | 3: gongjijin-daikuan | 1: gongjijin-tiqu
公租房申请 | 3: gongzufang | 2: gongzufang-mingdan
公租房摇号名单 | 3: gongzufang-mingdan | 1: gongzufang
危房改造补助 | 3: weifang
房产证过户 | 3: budongchan | 1: budongchan-yishi
河东征地补偿 | 3: zhengdi-hedong | 2: zhengdi-biaozhun
征地补偿标准 | 3: zhengdi-biaozhun | 2: zhengdi-hedong
农村建房审批 | 3: zhaijidi | 1: weifang
种粮补贴 | 3: gengdi-butie | 1: nongji
办营业执照 | 3: getihu qiye-kaiban | 1: shipin-xuke
政务大厅上班时间 | 3: zhengwu-dating | 1: jigou
食品抽检结果 | 3: shipin-choujian
空气质量 | 3: kongqi-2026-06
饮用水水质 | 3: shuizhi-2026q2 | 2: yushui
垃圾分类 | 3: laji-fenlei laji-fenlei-note | 1: huanping-pifu
停车收费 | 3: tingche | 1: renda-jianyi
公交线路调整 | 3: gongjiao | 1: gongjiao-laoren
沿河路封路 | 3: daolu-fengbi | 2: gongjiao wushui
老人免费坐公交 | 3: gongjiao-laoren
大学生落户 | 3: wenda-luohu | 2: hukou-qianyi
身份证补办 | 3: shenfenzheng
换驾照 | 3: jiazhao
水价听证会 | 3: shuijia | 1: chuzuche
政府工作报告 | 3: gongzuo-baogao-2026 | 2: gongzuo-baogao-2025
民生实事 | 3: minsheng-2026 | 1: gongzuo-baogao-2026
人均收入统计 | 3: tongji-2025
县领导分工 | 3: lingdao-fengong | 2: lingdao-jianli
教育局 三公经费 | 3: budget-教育局-2026 | 2: final-教育局-2025 budget-教育局-2025 | 1: final-教育局-2024
财政局2026年预算 | 3: budget-财政局-2026 | 1: budget-财政局-2025
民政局信息公开年报 | 3: report-民政局-2025 | 2: report-民政局-2024
怎么申请信息公开 | 3: shenqing-xuzhi | 2: gongkai-zhinan
示政发〔2025〕12号 | 3: yingshang | 1: yingshang-note
[2026]12号 | 3: fangxun-yuan penalty-12
优化营商环境 | 3: yingshang | 2: yingshang-note | 1: yingshang-old
流感疫苗在哪打 | 3: liuxing | 1: ertong-yimiao
清河路停水 | 3: tingshui
拖欠工资怎么投诉 | 3: qianxin wenda-gongzi
夜间施工噪音 | 3: wenda-zaosheng | 1: penalty-2 penalty-5
福满食品店处罚 | 3: penalty-1 penalty-2 penalty-3
双桥镇低保公示 | 3: town-dibao-双桥镇-3 | 2: town-dibao-双桥镇-2 town-dibao-双桥镇-1
石门乡政府电话 | 3: town-contact-石门乡 | 1: town-plan-石门乡
創業貸款 | 3: chuangye-daikuan
事业单位招考 | 3: shiye-zhaopin | 1: jiaoshi-2026
加装电梯 | 3: dianti | 1: laojiu
行政复议 | 3: xingzheng-fuyi
`
