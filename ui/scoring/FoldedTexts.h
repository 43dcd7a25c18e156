#pragma once

#include "core/model/Subject.h"

#include <QHash>
#include <QObject>

#include <functional>

class QTimer;

/// The texts of commitments and clusters as the search compares them. Folding those of a large plan takes its time, so
/// they are made in idle moments; a small plan's are made when they are asked for.
class FoldedTexts : public QObject
{
    Q_OBJECT

public:
    /// `textOf` gives the text as it stands.
    FoldedTexts(std::function<QString(const Subject &)> textOf, QObject *parent);

    const QString &of(const Subject &subject) const;
    void prepare(const QList<Subject> &all);
    /// Whether `of` answers at once for all that was to be prepared; `ready` is told when it does.
    bool isReady() const { return m_waiting.isEmpty(); }
    void forget(); ///< all of them
    void forget(const Subject &subject) { m_folded.remove(subject); }

Q_SIGNALS:
    void ready();

private:
    void foldSome();

    std::function<QString(const Subject &)> m_textOf;
    mutable QHash<Subject, QString> m_folded{};
    QList<Subject> m_waiting{};
    QTimer *m_idle;
};
