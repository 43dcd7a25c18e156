#include "ui/scoring/FoldedTexts.h"

#include "core/base/FoldedText.h"

#include <QElapsedTimer>
#include <QTimer>

FoldedTexts::FoldedTexts(std::function<QString(const Subject &)> textOf, QObject *parent)
    : QObject(parent), m_textOf(std::move(textOf)), m_idle(new QTimer(this))
{
    connect(m_idle, &QTimer::timeout, this, &FoldedTexts::foldSome);
}

const QString &FoldedTexts::of(const Subject &subject) const
{
    auto known = m_folded.constFind(subject);
    if (known == m_folded.cend())
        known = m_folded.insert(subject, foldedText(m_textOf(subject)));
    return *known;
}

void FoldedTexts::prepare(const QList<Subject> &all)
{
    constexpr qsizetype large = 200;
    m_waiting = all.size() < large ? QList<Subject>() : all;
    m_idle->start(); // also where there is nothing to do: somebody may have waited for what was there before
}

void FoldedTexts::forget()
{
    m_folded.clear();
    m_waiting.clear();
}

/// As much as nobody notices.
void FoldedTexts::foldSome()
{
    constexpr int unnoticed = 5; // milliseconds
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.isEmpty() && timer.elapsed() < unnoticed)
        of(m_waiting.takeLast());
    if (!m_waiting.isEmpty())
        return;
    m_idle->stop();
    Q_EMIT ready();
}
