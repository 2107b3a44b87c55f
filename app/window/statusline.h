// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace Sidegloss {

class Appearance;
class ElidedLabel;

/// The window's bottom row: where one is, what there is, and whether all of it is on disk.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    enum class Saving { None, Saved, Saving, NotSaved, ReadOnly };

    struct Counts
    {
        qsizetype notes = 0;
        qsizetype claims = 0;
        qsizetype toRepair = 0;

        friend bool operator==(const Counts &, const Counts &) = default;
    };

    explicit StatusLine(const Appearance &appearance, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(StatusLine)

    void setSection(const QString &title);
    /// 0–1; below 0 shows nothing.
    void setProgress(double progress);
    void setCounts(const Counts &counts);
    void clearCounts();
    void setSaving(Saving saving);
    /// The encoding that the article was read in: shown where it isn't plain UTF-8. Empty: none.
    void setEncoding(const QString &name, bool assumed);
    QWidget *encodingButton() const;

Q_SIGNALS:
    /// The count of what is to be repaired was pressed.
    void repairRequested();
    /// The encoding was pressed.
    void readAsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString savingWords(Saving saving);
    void applyAppearance();

    const Appearance &m_appearance;
    ElidedLabel *m_section;
    QLabel *m_progress;
    QToolButton *m_encoding;
    QLabel *m_notes;
    QLabel *m_claims;
    QToolButton *m_repair;
    QLabel *m_saved;
    Saving m_saving = Saving::None;
};

} // namespace Sidegloss
