#pragma once

#include "core/model/Rating.h"

#include <QWidget>

class Chip;
class QLabel;
class QVBoxLayout;
class Workspace;
struct ChangedText;
struct Staleness;

/// The line on a card whose rating rests on texts that have changed: what has, on wish the old text beside the new one,
/// and the word that the rating still holds.
class StaleNotice : public QWidget
{
    Q_OBJECT

public:
    StaleNotice(Workspace &workspace, QWidget *parent);

    void show(const RatingKey &key, const Staleness &stale);

Q_SIGNALS:
    void confirmed(); ///< the rating is said to hold still

private:
    void setUnfolded(bool isUnfolded);
    void addText(const ChangedText &text);
    QLabel *addSide(const QString &title, const QString &html, QWidget *row);

    Workspace &m_workspace;
    RatingKey m_key{};
    QLabel *m_what;
    Chip *m_unfold;
    QWidget *m_texts = nullptr;
};
