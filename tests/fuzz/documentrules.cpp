// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/documentrules.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

class Findings
{
public:
    /// Notes \a sentence unless \a holds; %1 is \a index.
    void expect(bool holds, const QString &sentence, qsizetype index = 0)
    {
        if (!holds)
            m_sentences.append(sentence.contains(u"%1"_s) ? sentence.arg(index) : sentence);
    }
    QStringList sentences() const { return m_sentences; }

private:
    QStringList m_sentences;
};

bool isWithin(const QString &text, TextRange range)
{
    return 0 <= range.start && range.start <= range.end && range.end <= text.size();
}

void checkText(const DocumentParts &parts, Findings &findings)
{
    findings.expect(parts.text.isValidUtf16(), u"the text holds half a character"_s);
    findings.expect(!parts.text.contains(u'\r'), u"the text holds a carriage return"_s);
    findings.expect(!parts.text.contains(QChar::Null), u"the text holds a NUL"_s);
}

void checkBlocks(const DocumentParts &parts, Findings &findings)
{
    QList<qsizetype> leaves;
    for (qsizetype i = 0; i < parts.blocks.size(); ++i) {
        const Block &block = parts.blocks[i];
        findings.expect(isWithin(parts.text, block.range), u"block %1 leaves the text"_s, i);
        const bool isPreOrder = !block.parent || (*block.parent >= 0 && *block.parent < i);
        findings.expect(isPreOrder, u"block %1 stands before its parent"_s, i);
        if (block.parent && isPreOrder) {
            const Block &parent = parts.blocks[*block.parent];
            findings.expect(!isLeaf(parent.kind), u"block %1 lies in a leaf"_s, i);
            findings.expect(parent.range.contains(block.range), u"block %1 leaves its parent"_s, i);
        }
        if (isLeaf(block.kind))
            leaves.append(i);
    }
    findings.expect(leaves == parts.leaves, u"the leaves aren't the blocks that are leaves"_s);
}

/// The character between two leaves: cells of one row are apart by a tab.
QChar separatorOf(const Block &before, const Block &after)
{
    const bool isSameRow = before.kind == BlockKind::TableCell && after.kind == BlockKind::TableCell
                           && before.parent == after.parent;
    return isSameRow ? u'\t' : u'\n';
}

void checkLeaves(const DocumentParts &parts, Findings &findings)
{
    qsizetype end = 0;
    for (qsizetype i = 0; i < parts.leaves.size(); ++i) {
        const Block &leaf = parts.blocks[parts.leaves[i]];
        const qsizetype start = i == 0 ? 0 : end + 1;
        findings.expect(leaf.range.start == start, u"leaf %1 isn't where the one before ends"_s, i);
        if (i > 0 && end < parts.text.size()) {
            const Block &before = parts.blocks[parts.leaves[i - 1]];
            findings.expect(parts.text[end] == separatorOf(before, leaf),
                            u"leaf %1 has a wrong separator before it"_s, i);
        }
        end = leaf.range.end;
    }
    findings.expect(end == parts.text.size(), u"the last leaf doesn't end the text"_s);
}

void checkSpans(const DocumentParts &parts, Findings &findings)
{
    QList<TextRange> open;
    auto leaf = parts.leaves.begin();
    for (qsizetype i = 0; i < parts.spans.size(); ++i) {
        const Span &span = parts.spans[i];
        while (leaf != parts.leaves.end() && parts.blocks[*leaf].range.end < span.range.start)
            ++leaf;
        findings.expect(leaf != parts.leaves.end()
                            && parts.blocks[*leaf].range.contains(span.range),
                        u"span %1 lies in no leaf"_s, i);
        findings.expect(span.depth >= 0 && span.depth <= open.size(),
                        u"span %1 is deeper than those around it"_s, i);
        open.resize(std::clamp<qsizetype>(span.depth, 0, open.size()));
        findings.expect(open.isEmpty() || open.last().contains(span.range),
                        u"span %1 leaves the one around it"_s, i);
        findings.expect(i == 0 || parts.spans[i - 1].range.start <= span.range.start,
                        u"span %1 stands before the one that precedes it"_s, i);
        open.append(span.range);
    }
}

void checkSections(const DocumentParts &parts, Findings &findings)
{
    for (qsizetype i = 0; i < parts.sections.size(); ++i) {
        const Section &section = parts.sections[i];
        findings.expect(isWithin(parts.text, section.range)
                            && section.range.contains(section.heading),
                        u"section %1 doesn't hold its heading"_s, i);
        findings.expect(i == 0 || parts.sections[i - 1].range.start < section.range.start
                            || parts.sections[i - 1].heading.isEmpty(),
                        u"section %1 isn't in order"_s, i);
        if (!section.parent)
            continue;
        const bool isPreOrder = *section.parent >= 0 && *section.parent < i;
        findings.expect(isPreOrder, u"section %1 stands before its parent"_s, i);
        if (!isPreOrder)
            continue;
        const Section &parent = parts.sections[*section.parent];
        findings.expect(parent.range.contains(section.range) && parent.level < section.level,
                        u"section %1 doesn't nest in its parent"_s, i);
    }
}

void checkQuotes(const DocumentParts &parts, Findings &findings)
{
    for (qsizetype i = 0; i < parts.quotes.size(); ++i) {
        const Quote &quote = parts.quotes[i];
        findings.expect(isWithin(parts.text, quote.range), u"quote %1 leaves the text"_s, i);
        findings.expect(quote.confidence >= 0 && quote.confidence <= 1,
                        u"quote %1 is surer than sure"_s, i);
        findings.expect(!quote.speaker || !quote.speaker->trimmed().isEmpty(),
                        u"quote %1 has a speaker without a name"_s, i);
        findings.expect(quote.speaker || quote.confidence == 0, u"quote %1 is sure of nobody"_s, i);
        findings.expect(!quote.section
                            || (*quote.section >= 0 && *quote.section < parts.sections.size()),
                        u"quote %1 lies in a section that isn't there"_s, i);
        if (i == 0)
            continue;
        const TextRange before = parts.quotes[i - 1].range;
        findings.expect(before.start < quote.range.start
                            || (before.start == quote.range.start && before.end >= quote.range.end),
                        u"quote %1 isn't in order"_s, i);
    }
}

void checkCues(const DocumentParts &parts, Findings &findings)
{
    qsizetype end = 0;
    auto leaf = parts.leaves.begin();
    for (qsizetype i = 0; i < parts.cues.size(); ++i) {
        const Cue &cue = parts.cues[i];
        findings.expect(cue.range.start < cue.range.end, u"cue %1 is empty"_s, i);
        findings.expect(end <= cue.range.start, u"cue %1 begins in the one before"_s, i);
        end = cue.range.end;
        while (leaf != parts.leaves.end() && parts.blocks[*leaf].range.end < cue.range.end)
            ++leaf;
        findings.expect(leaf != parts.leaves.end() && parts.blocks[*leaf].range.contains(cue.range),
                        u"cue %1 lies in no leaf"_s, i);
        findings.expect(cue.start.count() >= 0 && cue.start <= cue.end,
                        u"cue %1 ends before it begins"_s, i);
    }
}

/// The address as a browser takes it: without white space and controls.
QString compacted(QStringView address)
{
    QString compact;
    for (const QChar c : address) {
        if (c > u' ')
            compact.append(c.toLower());
    }
    return compact;
}

bool isForbidden(QStringView address)
{
    const QString compact = compacted(address);
    return std::ranges::any_of(
        std::initializer_list<QStringView>{u"javascript:", u"vbscript:", u"data:", u"file:"},
        [&](QStringView scheme) { return compact.startsWith(scheme); });
}

/// XML has no controls; HTML bears them.
QString withoutControls(QString html)
{
    for (QChar &c : html) {
        const bool isControl = c < u' ' && c != u'\n' && c != u'\t';
        const bool isNoncharacter = c.unicode() == 0xfffe || c.unicode() == 0xffff;
        if (isControl || isNoncharacter)
            c = QChar::ReplacementCharacter;
    }
    return html;
}

} // namespace

DocumentParts partsOf(const Document &document)
{
    return {document.text(),     document.blocks(), document.leaves(), document.spans(),
            document.sections(), document.quotes(), document.cues()};
}

QStringList brokenRules(const DocumentParts &parts)
{
    Findings findings;
    checkText(parts, findings);
    checkBlocks(parts, findings);
    if (findings.sentences().isEmpty()) {
        checkLeaves(parts, findings);
        checkSpans(parts, findings);
        checkCues(parts, findings);
    }
    checkSections(parts, findings);
    checkQuotes(parts, findings);
    return findings.sentences();
}

QStringList brokenNotices(const QList<Notice> &notices, qsizetype lines, qsizetype textSize)
{
    Findings findings;
    for (qsizetype i = 0; i < notices.size(); ++i) {
        const qsizetype line = notices[i].line.value_or(1);
        findings.expect(1 <= line && line <= lines, u"notice %1 is of a line that isn't there"_s,
                        i);
        const qsizetype position = notices[i].position.value_or(0);
        findings.expect(0 <= position && position <= textSize,
                        u"notice %1 is of a place outside the text"_s, i);
    }
    return findings.sentences();
}

QStringList brokenCodePoints(const QString &text, const CodePoints &codePoints)
{
    Findings findings;
    qsizetype codePoint = 0;
    for (qsizetype i = 0; i <= text.size(); ++codePoint) {
        findings.expect(codePoints.fromUtf16(i) == codePoint,
                        u"offset %1 counts other code points before it"_s, i);
        findings.expect(codePoints.toUtf16(codePoint) == i,
                        u"the code point at offset %1 is sought elsewhere"_s, i);
        const bool isPair =
            i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
        i += isPair ? 2 : 1;
    }
    findings.expect(codePoints.count() == codePoint - 1, u"the code points are miscounted"_s);
    return findings.sentences();
}

QStringList brokenHtml(const QString &html)
{
    Findings findings;
    QXmlStreamReader xml(withoutControls(html));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const bool isAddress = attribute.name() == "href"_L1 || attribute.name() == "src"_L1;
            findings.expect(!isAddress || !isForbidden(attribute.value()),
                            "an address leads astray: "_L1 + attribute.value().toString());
            findings.expect(!attribute.name().startsWith("on"_L1, Qt::CaseInsensitive),
                            u"an attribute is a script"_s);
        }
        findings.expect(xml.name().compare("script"_L1, Qt::CaseInsensitive) != 0,
                        u"an element is a script"_s);
    }
    findings.expect(!xml.hasError(), u"the page isn't well-formed: "_s + xml.errorString());
    return findings.sentences();
}

} // namespace Sidegloss
