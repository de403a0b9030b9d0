import type { Language } from '../core/language';
import type { Topic } from '../core/catalogue/topic';

/** What a topic is called, in the language given. */
export function topicName(topic: Topic, language: Language): string {
  return NAMES[language][topic];
}

const NAMES: Readonly<Record<Language, Readonly<Record<Topic, string>>>> = {
  'zh-CN': {
    output: '经济总量与产业',
    'consumption-and-trade': '消费、外贸与金融',
    'public-finance': '财政',
    'projects-and-investment': '项目与投资',
    innovation: '科技创新',
    'firms-and-talent': '企业与人才',
    parks: '园区与载体',
    livelihood: '民生与城市',
    government: '政务与安全',
  },
  'en-US': {
    output: 'Output and industry',
    'consumption-and-trade': 'Consumption, trade and finance',
    'public-finance': 'Public finance',
    'projects-and-investment': 'Projects and investment',
    innovation: 'Innovation',
    'firms-and-talent': 'Firms and talent',
    parks: 'Parks and premises',
    livelihood: 'Livelihood and city',
    government: 'Government and safety',
  },
};
