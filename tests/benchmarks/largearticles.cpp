// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/largearticles.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

// About as many quotations as an interview has.
const QByteArray chinese =
    "米勒指出，模型的价格会“一路跌到零”。港口的人听了这话，只是笑笑，各自回去干活。"
    "那年冬天下了很大的雪，船停在岸边，没有人知道什么时候能走。码头上堆着去年的木头，"
    "仓库里只剩下几袋面粉。信任是慢慢长出来的，就像院子里的树，要等很多年。"
    "到了春天，第一艘船靠岸，带来了报纸、信件和一些没有人认识的种子。";

const QByteArray english =
    "Miller said that prices will “go to zero”. At the harbour they only laughed and went back "
    "to their work. That winter the snow lay deep, the ships were held at the quay, and nobody "
    "knew when they would leave. Last year's timber stood where it had been put down, and there "
    "was little flour in the stores. It takes many years for trust to grow, like the trees in "
    "the yard. In spring the first ship came with newspapers, letters and a few seeds. ";

const QByteArray chineseMarkup = "- 第一点，见[来源](https://example.org)\n- **第二点**：证据\n\n";

const QByteArray englishMarkup =
    "- First, see the [source](https://example.org)\n- **Second**: the evidence\n\n";

QList<LargeArticle> madeArticles()
{
    const QString zh = u"信任"_s;
    const QString en = u"trust"_s;
    return {
        {u"zh.txt"_s, chinese.repeated(3) + "\n\n", zh},
        {u"en.txt"_s, english.repeated(3) + "\n\n", en},
        {u"zh.md"_s, "## 价格\n\n" + chinese + "\n\n" + chineseMarkup, zh},
        {u"en.md"_s, "## Prices\n\n" + english + "\n\n" + englishMarkup, en},
        {u"zh-line.txt"_s, chinese, zh},
        {u"en-line.txt"_s, english, en},
        {u"zh-line.md"_s, chinese, zh},
        {u"en-words.txt"_s, "trust\n\n", en},
    };
}

} // namespace

bool LargeArticle::write(const QString &path, qsizetype bytes) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    constexpr qsizetype step = 1 << 20;
    const QByteArray parts = part.repeated(step / part.size());
    for (qsizetype written = 0; written < bytes; written += parts.size()) {
        if (file.write(parts) != parts.size())
            return false;
    }
    return true;
}

const QList<LargeArticle> &largeArticles()
{
    static const QList<LargeArticle> articles = madeArticles();
    return articles;
}

} // namespace Sidegloss
