import { plain } from '../document/inline.ts';
import { type Access, roleName } from './access.ts';

/** Whoever uses the service at all: no role of its own. */
const ANY_USER = /^(?:users?|用户|使用者|ユーザー?|利用者|사용자|유저|회원|会员)$/i;

/** What a role does, in languages that write the verb right behind it. */
const DOES =
  /^(?:新增|新建|创建|添加|提交|发布|修改|编辑|更新|删除|撤销|取消|审核|审批|驳回|拒绝|通过|派单|分配|接单|开始|完成|结束|申请|确认|评价|查看|查询|获取|上传|下载|导出|导入|处理|管理|发起|预约|领取|我的|全部|所有|[がは]|による|[가이는은]\s)/u;

/**
 * The role that a title or summary says acts: `学生新增报修`, `管理者がイベントを削除する`. It must be one that the Spec declares:
 * `用户列表` is a list of users.
 */
export function doerIn(title: string, declared: ReadonlySet<string>): Access | undefined {
  const text = plain(title).replace(/^[\d.、)）\s#]+/, '');
  if (!/^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}]/u.test(text)) return undefined;
  const role = [...declared]
    .filter((name) => text.startsWith(name) && !ANY_USER.test(name))
    .toSorted((a, b) => b.length - a.length)[0];
  return role !== undefined && DOES.test(text.slice(role.length))
    ? { auth: 'required', roles: [roleName(role)] }
    : undefined;
}
