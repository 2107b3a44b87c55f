// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Sidegloss {

/// The name of who says a quotation, written in its row of the list, with completion.
class SpeakerEditor : public QLineEdit
{
    Q_OBJECT

public:
    /// \a known: the names to be offered, the likely ones first.
    explicit SpeakerEditor(const QStringList &known, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SpeakerEditor)

    void setName(const QString &name);
    /// White space folded; empty: nobody is named.
    QString name() const { return text().simplified(); }
    /// The reader has written the name, or confirmed the one that stood there: leaving alone says
    /// nothing.
    bool isMeant() const { return isModified() || (m_isConfirmed && !name().isEmpty()); }
    /// Return was pressed.
    void confirm();

Q_SIGNALS:
    /// By Return, or as one of the offered names was taken: \a editor, which is this, has done its
    /// work.
    void confirmed(QWidget *editor);

private:
    bool m_isConfirmed = false;
};

} // namespace Sidegloss
