// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace Sidegloss {

/// The part of W3C's motivations (Web Annotation Vocabulary, section 3.3) that Sidegloss makes.
/// Classifying is the reader's correction of a quotation.
enum class Motivation { Highlighting, Commenting, Replying, Bookmarking, Classifying };

/// W3C's words: "highlighting".
QString wordFor(Motivation motivation);
std::optional<Motivation> motivationFromWord(QStringView word);

} // namespace Sidegloss
