#include "ui/search/LiveSearch.h"

#include "core/Dossier.h"
#include "core/DossierSearch.h"

#include <QMutex>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <atomic>

/// What both threads know. The search itself is used by the worker's thread only.
struct LiveSearch::Shared
{
    DossierSearch search{};
    std::atomic<int> wantedFill = 0; ///< number of the latest filling; an older one stops
    QMutex mutex{};
    QSet<int> wanted{}; ///< questions that still want an answer; guarded by `mutex`

    bool isWanted(int question)
    {
        const QMutexLocker lock(&mutex);
        return wanted.contains(question);
    }
    void want(int question, bool isWanted)
    {
        const QMutexLocker lock(&mutex);
        if (isWanted)
            wanted.insert(question);
        else
            wanted.remove(question);
    }
};

LiveSearch::LiveSearch(Dossier &dossier, QObject *parent)
    : QObject(parent), m_dossier(dossier), m_thread(new QThread(this)), m_worker(new QObject),
      m_shared(std::make_shared<Shared>())
{
    m_worker->moveToThread(m_thread);
    connect(&dossier, &Dossier::changed, this, &LiveSearch::onChanged);
    constexpr int afterOpening = 1500; // milliseconds: the window comes first
    QTimer::singleShot(afterOpening, this, &LiveSearch::prepare);
}

LiveSearch::~LiveSearch()
{
    ++m_shared->wantedFill;
    m_thread->quit();
    m_thread->wait();
    delete m_worker;
}

void LiveSearch::prepare()
{
    if (m_isFilled)
        return;
    m_isFilled = true;
    m_thread->start(QThread::LowPriority);
    fill();
}

void LiveSearch::fill()
{
    const int number = ++m_shared->wantedFill;
    QMetaObject::invokeMethod(
        m_worker,
        [shared = m_shared, contents = m_dossier.contents(), words = m_dossier.criterionWords(), number] {
            const auto isStopped = [&] {
                return shared->wantedFill != number;
            };
            if (!isStopped())
                shared->search.fill(searchTexts(contents, words), isStopped);
        },
        Qt::QueuedConnection);
}

void LiveSearch::onChanged(const Change &change)
{
    constexpr qsizetype many = 200; // from here all of it is looked at
    if (!m_isFilled)
        return;
    if (!change.onlyRatings() || change.ratings.size() > many) {
        fill();
        return;
    }
    const CriterionWords words = m_dossier.criterionWords();
    QList<std::pair<QString, std::optional<SearchText>>> texts;
    for (const RatingKey &key : change.ratings)
        texts.append({searchKeyOf(key), searchTextOf(m_dossier.contents(), key, words)});
    QMetaObject::invokeMethod(
        m_worker,
        [shared = m_shared, texts] {
            for (const auto &[key, text] : texts)
                shared->search.put(key, text);
        },
        Qt::QueuedConnection);
}

void LiveSearch::ask(QObject *asker, const SearchQuestion &question, std::function<void(const SearchResult &)> answer)
{
    prepare();
    forget(asker);
    const int number = ++m_questions;
    m_asked.insert(asker, number);
    m_shared->want(number, true);
    QMetaObject::invokeMethod(
        m_worker,
        [this, shared = m_shared, question, number, asker = QPointer<QObject>(asker), answer = std::move(answer)] {
            if (!shared->isWanted(number))
                return;
            const SearchResult result =
                shared->search.search(question.words, question.limit, question.kind, question.mostOfKind);
            QMetaObject::invokeMethod(
                this,
                [this, number, asker, answer, result] {
                    if (!asker || m_asked.value(asker) != number)
                        return;
                    forget(asker);
                    answer(result);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void LiveSearch::forget(QObject *asker)
{
    if (const auto known = m_asked.constFind(asker); known != m_asked.cend()) {
        m_shared->want(*known, false);
        m_asked.erase(known);
    }
}
