// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/tageditor.h"

#include "lib/annotation/tag.h"
#include "lib/layout/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Sidegloss {

TagEditor::TagEditor(const QStringList &tags, const QStringList &known, QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(known, this))
{
    setAccessibleName(tr("Tags"));
    setPlaceholderText(tr("topic/subtopic, another"));
    setFrame(false);
    setTextMargins(6, 1, 6, 1);
    setText(tags.isEmpty() ? QString() : tags.join(u", "_s) + u", "_s);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &TagEditor::complete);
    connect(this, &QLineEdit::textEdited, this, &TagEditor::offerCompletions);
}

QStringList TagEditor::tags() const
{
    QStringList tags;
    // Chinese input methods write the full-width comma.
    const QString plain = QString(text()).replace(u'，', u',').replace(u'、', u',');
    for (const QStringView part : QStringView(plain).split(u',')) {
        const QString path = normalizedTagPath(part);
        if (!path.isEmpty() && !tags.contains(path))
            tags.append(path);
    }
    return tags;
}

void TagEditor::applyStyle(const Theme &theme, const QFont &font)
{
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, theme.ink);
    colors.setColor(QPalette::PlaceholderText, theme.faint);
    setPalette(colors);
    setFont(font);
    m_frame = mixed(theme.accent, theme.card, 0.5);
}

void TagEditor::offerCompletions()
{
    const QString begun = text().first(cursorPosition()).section(u',', -1).trimmed();
    m_completer->setCompletionPrefix(begun);
    if (begun.isEmpty() || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void TagEditor::complete(const QString &tag)
{
    QStringList before = text().first(cursorPosition()).split(u',');
    before.last() = (before.size() > 1 ? u" "_s : QString()) + tag;
    const QString rest = text().sliced(cursorPosition());
    setText(before.join(u',') + u", "_s + rest);
    setCursorPosition(static_cast<int>(text().size() - rest.size()));
}

void TagEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left(true);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void TagEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left(false);
}

void TagEditor::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_frame);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.end();
    QLineEdit::paintEvent(event);
}

} // namespace Sidegloss
