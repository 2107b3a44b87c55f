// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotedelegate.h"

#include "app/annotations/labels.h"
#include "app/quotes/quotemodel.h"
#include "app/quotes/speakereditor.h"
#include "app/settings/appearance.h"
#include "app/widgets/brokenlines.h"
#include "app/widgets/isolated.h"
#include "app/widgets/pill.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

constexpr int sidePadding = 16;
constexpr int verticalPadding = 8;
constexpr int barWidth = 3;
constexpr int fieldInset = 6; ///< From the edge of a field to its words.
constexpr size_t mostLines = 3;
constexpr double certain = 0.6;

QuoteState stateOf(const QModelIndex &index)
{
    return static_cast<QuoteState>(index.data(QuoteModel::StateRole).toInt());
}

/// A guess is no fact; what the reader says is none.
bool isGuess(const QModelIndex &index)
{
    return stateOf(index) == QuoteState::Found
           && index.data(QuoteModel::ConfidenceRole).toDouble() < certain;
}

QFont sourceFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

qreal wordsPitch(const QFont &font)
{
    return QFontMetricsF(font).height() * 1.05;
}

qreal wordsWidth(const QStyleOptionViewItem &option)
{
    return std::max(40, option.rect.width() - 2 * sidePadding);
}

} // namespace

QuoteDelegate::QuoteDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_fonts({}, appearance.typography())
{}

void QuoteDelegate::setLanguage(const QString &language)
{
    m_language = language;
    m_fonts = FontChoice(language, m_appearance.typography());
}

void QuoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool key = index.data(QuoteModel::KindRole).toInt() == static_cast<int>(QuoteKind::Key);
    painter->save();
    if (current)
        painter->fillRect(option.rect, theme.selection);
    if (current || key) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                          current ? theme.accent : theme.line);
    }
    const QString words = index.data(Qt::DisplayRole).toString();
    const QFont font = wordsFont(option, index);
    const QuoteState state = stateOf(index);
    const bool stands = state != QuoteState::Removed && state != QuoteState::Lost;
    painter->setFont(font);
    painter->setPen(stands ? theme.ink : theme.soft);
    const qreal pitch = wordsPitch(font);
    qreal y = option.rect.top() + verticalPadding;
    for (const QString &line : brokenLines(words, font, wordsWidth(option), mostLines)) {
        painter->drawText(QRectF(option.rect.left() + sidePadding, y, wordsWidth(option), pitch),
                          lineAlignment(words) | Qt::TextSingleLine, isolated(line));
        y += pitch;
    }
    const QRectF source(option.rect.left() + sidePadding, y + 2, wordsWidth(option),
                        QFontMetricsF(sourceFont(option)).height() + 2);
    paintSource(*painter, source, sourceFont(option), index);
    painter->restore();
}

void QuoteDelegate::paintSource(QPainter &painter, const QRectF &rect, const QFont &font,
                                const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const QString section = index.data(QuoteModel::SectionRole).toString();
    const bool guess = isGuess(index);
    QRectF room = rect;

    const QString color = index.data(QuoteModel::ColorRole).toString();
    if (!color.isEmpty()) {
        const Pill pill{
            colorLabel(color, m_colorNames), theme.ink, theme.markBackground(color), {}};
        const QSizeF size = pillSize(pill, font);
        const QRectF place(rect.right() - size.width(), rect.top(), size.width(), rect.height());
        paintPill(painter, place, pill, font);
        room.setRight(place.left() - 8);
    }
    QFont face = font;
    face.setItalic(guess);
    const bool isName = !index.data(QuoteModel::SpeakerRole).toString().isEmpty();
    const QString source = index.data(QuoteModel::SourceRole).toString();
    const QString name = guess && isName ? tr("%1?").arg(source) : source;
    const QString text =
        isolated(name) + (section.isEmpty() ? QString() : u" · "_s + isolated(section));
    painter.setFont(face);
    painter.setPen(stateOf(index) == QuoteState::Lost ? theme.warning
                   : guess                            ? theme.faint
                                                      : theme.soft);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(face).elidedText(text, Qt::ElideRight, room.width()));
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    const QFont font = wordsFont(option, index);
    const auto lines =
        static_cast<qreal>(brokenLines(words, font, wordsWidth(option), mostLines).size());
    const qreal height = lines * wordsPitch(font) + 4 + QFontMetricsF(sourceFont(option)).height()
                         + 2 * verticalPadding;
    return {option.rect.width(), qRound(height)};
}

QFont QuoteDelegate::wordsFont(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = m_fonts.text(scriptOf(index.data(Qt::DisplayRole).toString(), m_language));
    font.setPointSizeF(option.font.pointSizeF() * 1.04);
    font.setStrikeOut(stateOf(index) == QuoteState::Removed);
    return font;
}

QWidget *QuoteDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &) const
{
    auto *editor = new SpeakerEditor(m_names, parent);
    editor->setFont(sourceFont(option));
    connect(editor, &SpeakerEditor::confirmed, this, &QuoteDelegate::finish);
    m_editor = editor;
    return editor;
}

void QuoteDelegate::saveEdits()
{
    if (m_editor)
        finish(m_editor);
}

void QuoteDelegate::finish(QWidget *editor)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

void QuoteDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    if (m_editor == editor)
        m_editor.clear();
    QStyledItemDelegate::destroyEditor(editor, index);
}

bool QuoteDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<SpeakerEditor *>(object);
    const bool isKey = editor && event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QStyledItemDelegate::eventFilter(object, event);
    editor->confirm();
    return true;
}

void QuoteDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *speaker = static_cast<SpeakerEditor *>(editor);
    // A row that is painted anew meanwhile takes nothing away from what is being written.
    if (!speaker->isModified())
        speaker->setName(index.data(Qt::EditRole).toString());
}

void QuoteDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &) const
{
    const auto *speaker = static_cast<const SpeakerEditor *>(editor);
    if (speaker->isMeant())
        Q_EMIT speakerNamed(speaker->name());
}

void QuoteDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    // Over the line it is about, a little into the next row: the words stay in sight.
    const int height = QFontMetrics(editor->font()).height() + 10;
    editor->setGeometry(option.rect.left() + sidePadding - fieldInset,
                        option.rect.bottom() - verticalPadding - height + 11,
                        option.rect.width() - 2 * (sidePadding - fieldInset), height);
}

} // namespace Sidegloss
