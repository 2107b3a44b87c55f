// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/languageguess.h"
#include "lib/parse/parser.h"
#include "lib/quotation/quotefinder.h"
#include "tests/testlib/hostilebooks.h"
#include "tests/testlib/hostilehtml.h"
#include "tests/testlib/hostilemarkdown.h"
#include "tests/testlib/hostiletranscripts.h"

#include <QCoreApplication>
#include <QTextStream>

#include <md4c.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <limits>
#include <malloc.h>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

constexpr double longest = std::numeric_limits<double>::max();

/// Lets the program keep the memory that it has had. What the system takes to hand out fresh pages
/// depends on what was measured before, and is far more than some parsers take.
void keepMemory()
{
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
}

/// Makes \a shortest what a run of \a work takes in milliseconds of processor time, if that is
/// less.
template<typename Work>
void keepShortest(double &shortest, Work work)
{
    const std::clock_t start = std::clock();
    work();
    const auto ticks = static_cast<double>(std::clock() - start);
    shortest = std::min(shortest, 1000 * ticks / CLOCKS_PER_SEC);
}

Source sourceOf(const QByteArray &bytes, const QString &ending = u"md"_s)
{
    return {.bytes = bytes, .path = u"/article."_s + ending};
}

QString figure(double value, int width = 9, int decimals = 1)
{
    return u"%1"_s.arg(value, width, 'f', decimals);
}

/// How often it takes to be run that what else the machine does counts as little as can be.
int runsOf(double time)
{
    return time < 100 ? 9 : time < 1000 ? 5 : 3;
}

/// What each hostile input takes, and how much more twice of it does.
template<typename Input>
void measureHostile(QTextStream &out, const QStringList &chosen, const QList<Input> &inputs,
                    const std::function<QString(const Input &)> &endingOf)
{
    for (const Input &input : inputs) {
        const QString ending = endingOf(input);
        const QString name = ending + u": "_s + QLatin1StringView(input.name);
        if (!chosen.isEmpty() && !chosen.contains(ending) && !chosen.contains(name))
            continue;
        const Source once = sourceOf(input.make(input.count), ending);
        const Source twice = sourceOf(input.make(2 * input.count), ending);
        double onceTime = longest;
        double twiceTime = longest;
        for (int i = 0; i < runsOf(twiceTime); ++i) {
            keepShortest(onceTime, [&] { std::ignore = parse(once); });
            keepShortest(twiceTime, [&] { std::ignore = parse(twice); });
        }
        out << name.leftJustified(44) << ' ' << figure(onceTime) << ' ' << figure(twiceTime) << ' '
            << figure(twiceTime / onceTime, 7) << Qt::endl;
    }
}

void measureHostile(QTextStream &out, const QStringList &chosen)
{
    out << u"%1 %2 %3 %4\n"_s.arg(u"hostile"_s, -44)
               .arg(u"ms"_s, 9)
               .arg(u"ms, twice"_s, 9)
               .arg(u"ratio"_s, 7);
    measureHostile<HostileMarkdown>(out, chosen, hostileMarkdown(),
                                    [](const auto &) { return u"md"_s; });
    measureHostile<HostileHtml>(out, chosen, hostileHtml(), [](const auto &) { return u"html"_s; });
    measureHostile<HostileTranscript>(out, chosen, hostileTranscripts(), [](const auto &input) {
        return QString::fromLatin1(input.ending);
    });
    measureHostile<HostileBook>(out, chosen, hostileBooks(),
                                [](const auto &) { return u"epub"_s; });
}

const QByteArray chinese =
    "## 价格\n\n米勒指出，模型的价格会“一路跌到零”，但代价“由所有人承担”。"
    "他说：“没有人会为答案付钱，人们为信任付钱。”\n\n- 第一点，见[来源](https://example.org)\n"
    "- **第二点：**价格每年降一半，没有人知道会降到哪里。\n\n";

const QByteArray english =
    "## Prices\n\nMiller said that prices will “go to zero”, while the bill is “paid by "
    "everybody”. “Nobody pays for an answer,” she added, “they pay for trust.”\n\n"
    "- First, see the [source](https://example.org)\n"
    "- *Second*: the price is halved each year, and nobody knows where that ends.\n\n";

/// md4c with callbacks that do nothing.
void parseEmptily(const QByteArray &markdown)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = parser.leave_block = [](auto...) { return 0; };
    parser.enter_span = parser.leave_span = [](auto...) { return 0; };
    parser.text = [](auto...) { return 0; };
    md_parse(markdown.constData(), static_cast<MD_SIZE>(markdown.size()), &parser, nullptr);
}

/// The shortest time of each step of reading, taken in turns: what slows the machine down for a
/// while slows all of them down.
struct LargeTimes
{
    double decoding = longest;
    double parsing = longest;
    double reading = longest;
    double language = longest;
    double quotes = longest;
    double hash = longest;

    void measure(const QByteArray &markdown)
    {
        keepShortest(decoding, [&] { QString::fromUtf8(markdown); });
        keepShortest(parsing, [&] { parseEmptily(markdown); });
        Document document;
        keepShortest(reading, [&] { document = parseText(sourceOf(markdown)).value(); });
        keepShortest(language, [&] { guessLanguage(document); });
        keepShortest(quotes, [&] { findQuotes(document); });
        keepShortest(hash, [&] { document.textHash(); });
    }
};

/// What it takes to make a Document of 10 MB, against what can't be done without; what follows
/// when it is shown already stands apart.
void measureLarge(QTextStream &out, const QString &name, const QByteArray &section)
{
    constexpr qsizetype size = 10'000'000;
    constexpr int rounds = 5;
    const QByteArray markdown = section.repeated(size / section.size());
    LargeTimes times;
    for (int i = 0; i < rounds; ++i)
        times.measure(markdown);
    out << u"%1"_s.arg(name, -10);
    for (const double time :
         {times.decoding, times.parsing, times.reading, times.language, times.quotes, times.hash})
        out << ' ' << figure(time);
    out << ' ' << figure(times.reading / (times.decoding + times.parsing), 7, 2) << Qt::endl;
}

void measureLarge(QTextStream &out)
{
    out << u"%1"_s.arg(u"10 MB, ms"_s, -10);
    for (const QString &column :
         {u"decoding"_s, u"md4c"_s, u"Document"_s, u"language"_s, u"quotes"_s, u"SHA-256"_s})
        out << ' ' << u"%1"_s.arg(column, 9);
    out << u"   ratio\n"_s;
    measureLarge(out, u"Chinese"_s, chinese);
    measureLarge(out, u"English"_s, english);
}

} // namespace

/// How long it takes to read much Markdown of an ordinary kind ("large"), and inputs of every
/// format made to keep a parser busy (their ending, "html", or one row of them, "html: frames");
/// all of it or what the arguments name.
int main(int argc, char **argv)
{
    keepMemory();
    const QStringList chosen = QCoreApplication(argc, argv).arguments().sliced(1);
    QTextStream out(stdout);
    if (chosen.isEmpty() || chosen.contains(u"large"_s))
        measureLarge(out);
    if (chosen != QStringList(u"large"_s))
        measureHostile(out, chosen);
    return 0;
}
