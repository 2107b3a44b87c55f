// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/hostilemarkdown.h"

#include <array>
#include <string>
#include <unordered_map>

namespace Sidegloss {

namespace {

QByteArray times(int count, const char *piece)
{
    return QByteArray(piece).repeated(count);
}

template<typename Line>
QByteArray lines(int count, Line line)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += line(i) + '\n';
    return text;
}

/// Runs of 1, 2, 3… backticks, so long that twice the count is twice the text.
QByteArray growingBackticks(int count)
{
    QByteArray text;
    for (int i = 1; text.size() < count; ++i)
        text += 'e' + QByteArray(i, '`');
    return text;
}

QByteArray nestedItems(int count)
{
    // A text that grows with the square of the depth; twice the count is twice the text.
    QByteArray text;
    for (int depth = 0; text.size() < count; ++depth)
        text += QByteArray(2 * depth, ' ') + "* a\n";
    return text;
}

QByteArray definitionsAndUses(int count)
{
    return lines(count, [](int i) { return '[' + QByteArray::number(i) + "]: /u"; }) + '\n'
           + lines(count / 16, [](int i) { return '[' + QByteArray::number(i) + ']'; });
}

/// Where the hash of md4c for labels (FNV-1a of their code points) goes from \a hash.
quint32 hashedOn(quint32 hash, const std::string &letters)
{
    constexpr quint32 prime = 16777619;
    for (const char letter : letters) {
        hash = (hash ^ static_cast<uchar>(letter)) * prime;
        for (int zero = 0; zero < 3; ++zero)
            hash *= prime;
    }
    return hash;
}

/// A word for each number, of letters that differ in every place: words that differ in few don't
/// collide.
std::string word(quint64 number)
{
    std::string letters;
    quint64 left = number * 0x9E3779B97F4A7C15 >> 24;
    for (int i = 0; i < 8; ++i, left /= 26)
        letters += static_cast<char>('a' + left % 26);
    return letters;
}

/// Two words that take the hash to the same place, which is the third.
struct Collision
{
    std::array<std::string, 2> words;
    quint32 hash = 2166136261;
};

Collision nextCollision(quint32 hash)
{
    std::unordered_map<quint32, std::string> seen;
    for (quint64 number = 0;; ++number) {
        const std::string candidate = word(number);
        const quint32 next = hashedOn(hash, candidate);
        const auto [known, isNew] = seen.try_emplace(next, candidate);
        if (!isNew)
            return {{known->second, candidate}, next};
    }
}

/// Definitions whose labels all have the same hash: each is a row of choices between two words
/// that collide.
QByteArray collidingDefinitions(int count)
{
    static const auto collisions = [] {
        std::array<Collision, 17> found;
        quint32 hash = Collision().hash;
        for (Collision &collision : found) {
            collision = nextCollision(hash);
            hash = collision.hash;
        }
        return found;
    }();
    const auto label = [](int number) {
        std::string letters;
        for (const Collision &collision : collisions) {
            letters += collision.words[static_cast<size_t>(number % 2)];
            number /= 2;
        }
        return '[' + QByteArray::fromStdString(letters) + ']';
    };
    return lines(count, [&](int i) { return label(i) + ": /u"; }) + '\n' + lines(count, label);
}

QByteArray footnotesWithLink(int count)
{
    return lines(count, [](int i) { return "[^" + QByteArray::number(i) + "]: [x]"; }) + "\n[x]: /"
           + times(count, "x");
}

QByteArray mentioningFootnotes(int count)
{
    return "[^0]\n\n" + lines(count, [](int i) {
               return "[^" + QByteArray::number(i) + "]: [^" + QByteArray::number(i + 1) + ']';
           });
}

} // namespace

const QList<HostileMarkdown> &hostileMarkdown()
{
    static const QList<HostileMarkdown> all = {
        {"strong and emphasis",
         [](int n) { return times(n, "*a **a ") + 'b' + times(n, " a** a*"); }, 65'000},
        {"emphasis closers", [](int n) { return times(n, "a_ "); }, 65'000},
        {"emphasis openers", [](int n) { return times(n, "_a "); }, 65'000},
        {"runs of three", [](int n) { return times(n, "a***"); }, 65'000},
        {"link closers", [](int n) { return times(n, "a]"); }, 65'000},
        {"link openers", [](int n) { return times(n, "[a"); }, 65'000},
        {"mismatched openers", [](int n) { return times(n, "*a_ "); }, 50'000},
        {"mismatched runs", [](int n) { return times(n, "a**b") + times(n, "c* "); }, 50'000},
        {"emphasis around emphasis", [](int n) { return times(n, "*a ") + times(n, "_a*_ "); },
         20'000},
        {"openers and brackets", [](int n) { return times(n, "[ a_"); }, 50'000},
        {"nested brackets", [](int n) { return times(n, "[") + 'a' + times(n, "]"); }, 50'000},
        {"brackets and a definition",
         [](int n) { return times(n, "[") + times(n, "]") + "\n\n[a]: /b"; }, 50'000},
        {"nested quotes", [](int n) { return times(n, "> ") + 'a'; }, 50'000},
        {"quotes and closers", [](int n) { return times(n, ">") + times(n, "a*"); }, 100'000},
        {"nested lists", nestedItems, 1'000'000},
        {"bullets on a line", [](int n) { return times(n, "* "); }, 50'000},
        {"bullets and empty lines", [](int n) { return times(n, "- ") + times(n, "\n"); }, 30'000},
        {"bullets and empty lines in a quote",
         [](int n) { return "> " + times(n, "- ") + times(n, "\n>"); }, 30'000},
        {"growing backticks", growingBackticks, 3'125'000},
        {"escaped backticks", [](int n) { return times(n, "\\``"); }, 50'000},
        {"inline links", [](int n) { return times(n, "[t](/u) "); }, 50'000},
        {"links not closed", [](int n) { return times(n, "[a](b"); }, 30'000},
        {"angle links not closed", [](int n) { return times(n, "[a](<b"); }, 30'000},
        {"brackets and parentheses", [](int n) { return times(n, "[ (]("); }, 50'000},
        {"nested images", [](int n) { return times(n, "![[]()"); }, 160'000},
        {"labels over lines", [](int n) { return times(n, "]([\n"); }, 50'000},
        {"links, each in a line", [](int n) { return times(n, "[a](b)\n"); }, 150'000},
        {"a list of links", [](int n) { return times(n, "- [a](b)\n"); }, 150'000},
        {"many definitions", definitionsAndUses, 320'000},
        {"definitions with one hash", collidingDefinitions, 25'000},
        {"amplified definition",
         [](int n) { return "[x]: " + times(n, "x") + "\n\n" + times(n, "[x]"); }, 50'000},
        {"angle brackets", [](int n) { return times(n, "<>"); }, 50'000},
        {"processing instructions", [](int n) { return times(n, "<?"); }, 50'000},
        {"declarations", [](int n) { return times(n, "<!A"); }, 50'000},
        {"character data", [](int n) { return times(n, "<![CDATA["); }, 50'000},
        {"comments", [](int n) { return times(n, "<!--"); }, 300'000},
        {"open tags in raw HTML", [](int n) { return "<div>\n" + times(n, "<script "); }, 50'000},
        {"table, 10,000 columns wide",
         [](int n) {
             return times(10'000, "|x") + '\n' + times(10'000, "|-") + '\n' + times(n, "|x\n");
         },
         10'000},
        {"table of missing cells",
         [](int n) { return times(127, "|x") + '\n' + times(127, "|-") + '\n' + times(n, "|\n"); },
         500'000},
        {"www without a host", [](int n) { return times(n, "www._"); }, 50'000},
        {"addresses without a host", [](int n) { return times(n, "http://_"); }, 50'000},
        {"addresses with parentheses", [](int n) { return times(n, "http://a("); }, 50'000},
        {"mail addresses not ended", [](int n) { return times(n, "a@b."); }, 50'000},
        {"footnote references", [](int n) { return times(n, "[^a]") + "\n\n[^a]: x"; }, 50'000},
        {"open footnote references", [](int n) { return times(n, "[^a") + "\n\n[^a]: x"; }, 50'000},
        {"one definition for many footnotes", footnotesWithLink, 50'000},
        {"footnotes that mention one another", mentioningFootnotes, 50'000},
        // Twice the count is still read as front matter: it has no more than 64 KiB.
        {"lists in the front matter",
         [](int n) { return "---\ntitle: " + times(n, "[") + "\n---\n"; }, 30'000},
        {"mappings in the front matter",
         [](int n) { return "---\ntitle: " + times(n, "{a: ") + "\n---\n"; }, 7'500},
        {"keys in the front matter", [](int n) { return "---\n" + times(n, "a: b\n") + "---\n"; },
         6'500},
        {"chinese runs", [](int n) { return times(n, "中**“"); }, 50'000},
        {"combining marks", [](int n) { return 'a' + times(n, "\u0301"); }, 1'000'000},
        {"one line of 10 MB", [](int n) { return times(n, "价格将会降到零"); }, 500'000},
    };
    return all;
}

} // namespace Sidegloss
