// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QLineEdit>

class QCompleter;

namespace Sidegloss {

struct Theme;

/// Tags as one line, separated by commas, with completion of the library's tags.
class TagEditor : public QLineEdit
{
    Q_OBJECT

public:
    TagEditor(const QStringList &tags, const QStringList &known, QWidget *parent);
    Q_DISABLE_COPY_MOVE(TagEditor)

    /// Tag paths, normalised, each once.
    QStringList tags() const;
    void applyStyle(const Theme &theme, const QFont &font);

Q_SIGNALS:
    /// Save. By Enter or Esc (\a byKey), else by loss of focus.
    void left(bool byKey);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offerCompletions();
    void complete(const QString &tag);

    QCompleter *m_completer;
    QColor m_frame;
};

} // namespace Sidegloss
