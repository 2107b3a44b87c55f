// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/documentbuilder.h"

#include "lib/document/builderstate.h"
#include "lib/document/sectiontree.h"
#include "lib/text/utf8.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr qsizetype step = 1 << 22;

/// How much of \a text is appended between two looks at whether that is still wanted. What counts
/// as one character isn't parted.
qsizetype stepOf(QStringView text)
{
    if (text.size() <= step)
        return text.size();
    const QChar last = text[step - 1];
    return last.isHighSurrogate() || last == u'\r' ? step - 1 : step;
}

qsizetype stepOf(QUtf8StringView text)
{
    if (text.size() <= step)
        return text.size();
    const qsizetype size = codePointStart(QByteArrayView(text), step);
    return text[size - 1] == '\r' ? size - 1 : size;
}

/// Then it may begin a paragraph by itself.
bool beginsWithWord(QUtf8StringView text)
{
    return !text.isEmpty() && !QChar::isSpace(codePointAt(QByteArrayView(text), 0));
}

/// In steps: a paragraph may be all of a very long article.
template<typename View>
void appendTo(LeafWriter &leaf, View text, const Progress &progress)
{
    while (!text.isEmpty() && !progress.isCancelled()) {
        const qsizetype size = stepOf(text);
        leaf.appendText(text.first(size));
        text = text.sliced(size);
    }
}

QString firstTitle(const QList<Section> &sections)
{
    for (const Section &section : sections) {
        if (section.level == 1 && !section.title.isEmpty())
            return section.title;
    }
    return {};
}

} // namespace

DocumentBuilder::DocumentBuilder(Limits limits, Progress progress, qsizetype expected)
    : m_state(std::make_unique<State>(limits, std::move(progress), expected))
{}

DocumentBuilder::~DocumentBuilder() = default;

void DocumentBuilder::openBlock(BlockKind kind, const BlockAttributes &attributes)
{
    const bool isNested = m_state->leaf && !m_state->isLeafImplicit;
    m_state->closeLeaf();
    if (isNested)
        m_state->open.pop_back();
    if (!isLeaf(kind)) {
        m_state->openContainer(kind, attributes);
        return;
    }
    m_state->openLeaf(kind, attributes);
    m_state->open.push_back({std::nullopt, m_state->data->leaves.size()});
}

void DocumentBuilder::closeBlock()
{
    const bool isExplicitLeaf = m_state->leaf && !m_state->isLeafImplicit;
    m_state->closeLeaf();
    if (m_state->open.empty())
        return;
    if (isExplicitLeaf)
        m_state->open.pop_back();
    else
        m_state->closeContainer();
}

void DocumentBuilder::openSpan(SpanKind kind, QString destination, QString title)
{
    LeafWriter *leaf = m_state->inlineContent();
    if (!leaf)
        return;
    leaf->openSpan(kind, std::move(destination), std::move(title));
    if (leaf->isNestingCut())
        m_state->cutNesting();
    if (leaf->areSpansCut())
        m_state->cutSpans();
}

void DocumentBuilder::closeSpan()
{
    if (m_state->leaf)
        m_state->leaf->closeSpan();
}

void DocumentBuilder::appendText(QStringView text)
{
    if (!m_state->leaf && text.trimmed().isEmpty() && !text.contains(QChar::Nbsp))
        return;
    LeafWriter *leaf = m_state->inlineContent();
    if (!leaf)
        return;
    appendTo(*leaf, text, m_state->progress);
    if (leaf->isCut())
        m_state->cutText();
}

void DocumentBuilder::appendText(QUtf8StringView text)
{
    if (!m_state->leaf && !beginsWithWord(text))
        return appendText(text.toString());
    LeafWriter *leaf = m_state->inlineContent();
    if (!leaf)
        return;
    appendTo(*leaf, text, m_state->progress);
    if (leaf->isCut())
        m_state->cutText();
}

void DocumentBuilder::appendHardBreak()
{
    if (LeafWriter *leaf = m_state->inlineContent())
        leaf->appendHardBreak();
}

void DocumentBuilder::appendSoftBreak()
{
    if (m_state->leaf)
        m_state->leaf->appendSoftBreak();
}

void DocumentBuilder::appendImage(const QString &destination, const QString &title,
                                  const QString &alternative)
{
    if (LeafWriter *leaf = m_state->inlineContent())
        leaf->appendObject(SpanKind::Image, destination, title, alternative);
}

void DocumentBuilder::appendFootnoteReference(int number)
{
    const QString label = QString::number(number);
    if (LeafWriter *leaf = m_state->inlineContent())
        leaf->appendObject(SpanKind::FootnoteReference, "#fn-"_L1 + label, {}, label);
}

void DocumentBuilder::addLinkTarget(const QString &name)
{
    m_state->targets.announce(name);
    if (m_state->leaf)
        m_state->targets.place(m_state->data->text.size());
}

void DocumentBuilder::openCue(std::chrono::milliseconds start, std::chrono::milliseconds end)
{
    m_state->closeCue();
    if (!m_state->inlineContent() || m_state->isInCode())
        return;
    const qsizetype position = m_state->data->text.size();
    const auto begin = std::max(start, std::chrono::milliseconds::zero());
    m_state->cue = Cue{{position, position}, begin, std::max(begin, end)};
}

void DocumentBuilder::closeCue()
{
    m_state->closeCue();
}

void DocumentBuilder::addNotice(const Notice &notice)
{
    m_state->data->notices.append(notice);
    if (notice.part.isEmpty())
        m_state->data->notices.last().part = m_state->source.part();
}

void DocumentBuilder::setSourcePart(const QString &part)
{
    m_state->source.startPart(part, m_state->data->text.size());
}

QString DocumentBuilder::sourcePart() const
{
    return m_state->source.part();
}

void DocumentBuilder::setSourceLine(qsizetype line)
{
    m_state->source.setLine(line, m_state->data->text.size());
}

std::optional<qsizetype> DocumentBuilder::sourceLine() const
{
    return m_state->source.line();
}

bool DocumentBuilder::isFull() const
{
    return m_state->textCut.has_value() || (m_state->leaf && m_state->leaf->isCut())
           || m_state->progress.isCancelled();
}

bool DocumentBuilder::takesTextOnly() const
{
    return m_state->blocksCut.has_value();
}

bool DocumentBuilder::hasText() const
{
    return !QStringView(m_state->data->text).trimmed().isEmpty();
}

Document DocumentBuilder::build()
{
    m_state->closeLeaf();
    while (!m_state->open.empty())
        m_state->closeContainer();
    m_state->targets.place(m_state->data->text.size());
    m_state->data->linkTargets = m_state->targets.linkedBy(m_state->data->spans);
    if (m_state->nestingCut && !m_state->hasNotice(NoticeKind::NestingCut))
        addNotice(*m_state->nestingCut);
    for (const std::optional<Notice> &cut : {m_state->blocksCut, m_state->spansCut}) {
        if (cut && !m_state->hasNotice(cut->kind))
            addNotice(*cut);
    }
    if (m_state->textCut) {
        m_state->textCut->detail = QString::number(m_state->data->text.size());
        addNotice(*m_state->textCut);
    }
    m_state->placeNotices();

    const std::unique_ptr<State> done = std::exchange(
        m_state, std::make_unique<State>(m_state->limits, m_state->progress, m_state->expected));
    const std::shared_ptr<Document::Data> data = std::move(done->data);
    data->text.squeeze();
    data->codePoints = CodePoints(data->text);
    data->sections = sectionsOf(data->text, data->blocks, done->headings);
    data->metadata = std::exchange(m_metadata, {});
    if (data->metadata.title.isEmpty())
        data->metadata.title = firstTitle(data->sections);
    return Document(data);
}

} // namespace Sidegloss
